import { describe, expect, it } from "vitest";
import { blankDirective } from "./blank";
import { halvesAt, split } from "./splitting";

const source = "Yêu cầu: rà soát quy hoạch; báo cáo kết quả.";
const text = "rà soát quy hoạch; báo cáo kết quả";
const whole = { start: 9, end: 9 + text.length };
const directive = { ...blankDirective("m"), text, lead: "Sở A", spans: { text: whole } };
const halves = { before: "rà soát quy hoạch", behind: "báo cáo kết quả" };
const wordsAt = (span = { start: 0, end: 0 }) => source.slice(span.start, span.end);

describe("splitting at the caret", () => {
  it("leaves out what held the halves together", () => {
    expect(halvesAt(text, 17)).toEqual(halves);
    expect(halvesAt("Một câu. Câu nữa.", 8)).toEqual({ before: "Một câu.", behind: "Câu nữa." });
  });

  it("makes nothing when one half would be empty", () => {
    expect(halvesAt(text, 0)).toBeUndefined();
    expect(halvesAt(text, text.length)).toBeUndefined();
  });

  it("quotes each half from its own part of the source", () => {
    const [first, second] = split(directive, halves, source);
    expect(wordsAt(first.spans.text)).toBe(halves.before);
    expect(wordsAt(second.spans.text)).toBe(halves.behind);
  });

  it("counts characters as the source does", () => {
    const moved = { ...directive, spans: { text: { start: 1, end: 1 + text.length } } };
    const [, second] = split(moved, halves, `𝒜${text}`);
    expect(second.spans.text).toEqual({ start: 20, end: 1 + text.length });
  });

  it("leaves the whole place with the first half when the words are no longer the source's", () => {
    const changed = { ...directive, text: "rà soát mọi quy hoạch; báo cáo kết quả" };
    const [first, second] = split(changed, halves, source);
    expect(first.spans.text).toEqual(whole);
    expect(second.spans).toEqual({});
  });

  it("makes a new record of the second half, which keeps everything but the words", () => {
    const [first, second] = split(directive, halves);
    expect(first.id).toBe(directive.id);
    expect(second).toMatchObject({ lead: "Sở A", ordinal: 0, text: halves.behind });
    expect(second.id).not.toBe(directive.id);
  });
});
