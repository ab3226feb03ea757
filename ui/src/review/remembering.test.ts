import { describe, expect, it } from "vitest";
import { sampleDraft } from "../backend/sample";
import type { Directory, Draft, Unit } from "../contract";
import { blankAttendee, blankDirective } from "../meetings/blank";
import { namingsOf, remembered } from "./remembering";

const source = "Giao VPUB chủ trì cùng STC. Đoàn VPUB do Lê Văn B dẫn đầu.";
const unit = (name: string, abbreviations: string[], over: Partial<Unit> = {}): Unit => ({
  ...{ id: name, name, abbreviations, since: null, until: null, successor: null },
  ...over,
});
const nothing: Directory = { people: [], units: [] };
const office = "Văn phòng UBND tỉnh";

const lead = { ...blankDirective("m"), lead: "VPUB", coordinating: ["STC"] };
const task = {
  ...lead,
  spans: { lead: { start: 5, end: 9 }, coordinating: { start: 23, end: 26 } },
};
const guest = { ...blankAttendee("m"), side: "VPUB", spans: { side: { start: 33, end: 37 } } };
const sample = sampleDraft();
const begun: Draft = {
  ...sample,
  source: { ...sample.source, text: source },
  directives: [task],
  attendees: [guest, { ...blankAttendee("m"), name: "Lê Văn B" }],
};
const directed = (over: Partial<typeof task>): Draft => ({
  ...begun,
  directives: [{ ...task, ...over, spans: {} }],
});

describe("remembering what a text calls a unit", () => {
  it("offers the name that a person put in the place of the text's own", () => {
    expect(namingsOf(begun, directed({ lead: office }), nothing)).toEqual([
      { words: "VPUB", name: office },
    ]);
    expect(namingsOf(begun, directed({ coordinating: ["Sở Tài chính"] }), nothing)).toEqual([
      { words: "STC", name: "Sở Tài chính" },
    ]);
  });

  it("offers each wording once", () => {
    const [attendee, ...others] = begun.attendees;
    if (!attendee) throw new Error("a guest");
    const both = {
      ...directed({ lead: office }),
      attendees: [{ ...attendee, side: office }, ...others],
    };
    expect(namingsOf(begun, both, nothing)).toHaveLength(1);
  });

  it("offers nothing for spaces and case, an emptied field, a person, or a list that changed more", () => {
    for (const name of ["vpub", " VPUB ", "", "Lê Văn B"])
      expect(namingsOf(begun, directed({ lead: name }), nothing)).toEqual([]);
    const more = { coordinating: ["Sở Tài chính", "Sở A"] };
    expect(namingsOf(begun, directed(more), nothing)).toEqual([]);
    expect(namingsOf(begun, begun, nothing)).toEqual([]);
  });

  it("offers nothing that the directory has", () => {
    const known = { people: [], units: [unit(office, ["VPUB"])] };
    expect(namingsOf(begun, directed({ lead: office }), known)).toEqual([]);
  });

  it("adds a way of writing to the unit that exists now, and founds one that does not", () => {
    const naming = { words: "VPUB", name: office };
    const old = unit(office, ["VP"], { id: "old", until: "2020-01-01" });
    const now = unit(office, ["Văn phòng"], { id: "now" });
    expect(remembered(naming, { people: [], units: [old, now] })).toEqual({
      ...now,
      abbreviations: ["Văn phòng", "VPUB"],
    });
    expect(remembered(naming, nothing)).toMatchObject({ name: office, abbreviations: ["VPUB"] });
  });
});
