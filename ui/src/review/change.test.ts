import { describe, expect, it } from "vitest";
import { sampleDraft } from "../backend/sample";
import { blankDirective } from "../meetings/blank";
import { moved, placedSentence, reviewedIds, withNew, withRecord, without } from "./change";

const draft = sampleDraft();
const [first, second] = draft.directives;
const [sentence] = draft.source.unplaced;
if (!first || !second || !sentence) throw new Error("the sample draft is too small");

describe("changing a draft under review", () => {
  it("puts a changed record in its place and leaves the old draft as it was", () => {
    const next = withRecord(draft, { noun: "directive", ...first, lead: "Sở Nội vụ" });
    expect(next.directives[0]?.lead).toBe("Sở Nội vụ");
    expect(draft.directives[0]?.lead).toBe(first.lead);
  });

  it("keeps the order numbered from 1 when something is added, moved or dropped", () => {
    const added = withNew(draft, { noun: "directive", ...blankDirective(draft.meeting.id) }, 2);
    expect(added.directives.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(added.directives[1]?.text).toBe("");
    const shifted = moved(draft, "directive", second.id, 1);
    expect(shifted.directives.slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(without(draft, "directive", first.id).directives[0]?.ordinal).toBe(1);
  });

  it("makes a task of an unplaced sentence, quoted from its place", () => {
    const next = placedSentence(draft, sentence, "n");
    expect(next.directives.at(-1)).toMatchObject({ kind: "task", spans: { text: sentence } });
    expect(next.source.unplaced).toHaveLength(draft.source.unplaced.length - 1);
  });

  it("appends an unplaced sentence to the proceedings as a paragraph", () => {
    const before = { ...draft, meeting: { ...draft.meeting, proceedings: "Mở đầu." } };
    const { proceedings } = placedSentence(before, sentence, "b").meeting;
    expect(proceedings).toMatch(/^Mở đầu\.\nĐảng ủy UBND tỉnh/);
  });

  it("counts a sentence passed over as outside the text, never as lost", () => {
    const next = placedSentence(draft, sentence, "x");
    expect(next.source.debris).toContainEqual(sentence);
  });

  it("asks for every record once", () => {
    const ids = reviewedIds(draft);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(draft.meeting.id);
  });
});
