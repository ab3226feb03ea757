import { beforeEach, describe, expect, it } from "vitest";
import { sampleDraft } from "../backend/sample";
import { review } from "./draft.svelte";

const draft = sampleDraft();
const [first, second] = draft.directives;
const [fault] = draft.corrections;
if (!first || !second || !fault) throw new Error("the sample draft is too small");
const texts = () => review.draft?.directives.map(({ text }) => text) ?? [];

beforeEach(() => review.begin(draft));

describe("a draft under review", () => {
  it("takes back with one undo what was done together", () => {
    review.together(
      [
        { put: { noun: "directive", ...first, text: "một việc" } },
        { remove: { noun: "directive", id: second.id } },
      ],
      "Đã gộp",
    );
    expect(texts()).toHaveLength(draft.directives.length - 1);
    review.undo();
    expect(review.draft).toEqual(draft);
    review.redo();
    expect(texts()[0]).toBe("một việc");
  });

  it("can be read as another kind, and be as it was again", () => {
    const other = { ...draft, source: { ...draft.source, kind: "minutes" as const } };
    review.reread(other);
    expect(review.draft?.source.kind).toBe("minutes");
    review.undo();
    expect(review.draft).toEqual(draft);
  });

  it("still knows where words stood that somebody has changed", () => {
    review.put({ noun: "directive", ...first, text: "khác hẳn", spans: {} }, "text");
    review.unplace("directive", first.id);
    expect(review.draft?.source.unplaced).toContainEqual(first.spans["text"]);
    review.undo();
    expect(texts()[0]).toBe("khác hẳn");
  });

  it("corrects nothing by itself, and takes a correction back", () => {
    expect(texts().join()).toContain(fault.written);
    review.correct([fault]);
    expect(texts().join()).not.toContain(fault.written);
    review.undo();
    expect(review.draft?.corrections).toContainEqual(fault);
    expect(texts().join()).toContain(fault.written);
  });

  it("keeps a pasted text in its field when only something was added to a kept meeting", () => {
    review.pasted = "một bài khác";
    review.begin({ ...draft, again: true });
    review.end();
    expect(review.pasted).toBe("một bài khác");
    review.begin(draft);
    review.end();
    expect(review.pasted).toBe("");
  });
});
