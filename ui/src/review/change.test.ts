import { describe, expect, it } from "vitest";
import { sampleDraft } from "../backend/sample";
import { blankDirective } from "../meetings/blank";
import {
  addsNothing,
  dropped,
  moved,
  placedSentence,
  placeOf,
  reviewedIds,
  unplacedAgain,
  withChanges,
  withNew,
  without,
  withRecord,
} from "./change";

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

  it("does several changes as one", () => {
    const next = withChanges(draft, [
      { put: { noun: "directive", ...first, text: "một việc" } },
      { remove: { noun: "directive", id: second.id } },
      { add: { noun: "directive", ...blankDirective(draft.meeting.id), text: "việc mới" }, to: 1 },
    ]);
    expect(next.directives.slice(0, 2).map(({ text }) => text)).toEqual(["việc mới", "một việc"]);
    expect(next.directives).toHaveLength(draft.directives.length);
  });

  it("gives the words of a record back to the unplaced sentences, in the order of the text", () => {
    const place = placeOf(draft, first.id);
    if (!place) throw new Error("the first directive is quoted");
    const next = unplacedAgain(draft, "directive", first.id, place);
    expect(next.source.unplaced).toEqual([sentence, place]);
    expect(next.directives).not.toContainEqual(first);
  });

  it("counts the words of a dropped record as outside the text, unless another quotes them", () => {
    const place = placeOf(draft, first.id);
    expect(dropped(draft, "directive", first.id).source.debris).toContainEqual(place);
    const twin = { ...first, id: "twin" };
    const twice = withNew(draft, { noun: "directive", ...twin });
    expect(dropped(twice, "directive", twin.id).source.debris).toEqual(draft.source.debris);
  });

  it("forgets how a date was found when somebody sets another", () => {
    expect(draft.deadline_rules[first.id]).toBeDefined();
    const same = withRecord(draft, { noun: "directive", ...first, text: "khác" });
    expect(same.deadline_rules[first.id]).toBeDefined();
    const other = withRecord(draft, { noun: "directive", ...first, deadline: null });
    expect(other.deadline_rules[first.id]).toBeUndefined();
  });

  it("knows when reading again found nothing, and does not ask for the meeting itself", () => {
    const again = { ...draft, again: true };
    expect(addsNothing(again)).toBe(false);
    expect(reviewedIds(again)).not.toContain(draft.meeting.id);
    const none = { attendees: [], statements: [], directives: [], documents: [], figures: [] };
    expect(addsNothing({ ...again, ...none })).toBe(true);
  });
});
