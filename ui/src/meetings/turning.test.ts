import { describe, expect, it } from "vitest";
import { newMeeting } from "../backend/sample";
import { blankAttendee, blankDirective, blankStatement } from "./blank";
import { asDirective, asGroup, asPerson, asStatement, withParagraph } from "./turning";

const place = { start: 3, end: 9 };
const task = {
  ...blankDirective("m"),
  speaker: "Lê Văn B",
  lead: "Sở A",
  text: "rà soát quy hoạch",
  spans: { text: place, lead: { start: 0, end: 2 } },
};

describe("making another sort of a record", () => {
  it("names who is to do it in the words, when a task becomes a statement", () => {
    expect(asStatement(task)).toMatchObject({
      kind: "request",
      speaker: "Lê Văn B",
      text: "Sở A rà soát quy hoạch",
      spans: { text: place },
    });
  });

  it("does not name twice who the words name", () => {
    expect(asStatement({ ...task, text: "giao Sở A rà soát" }).text).toBe("giao Sở A rà soát");
  });

  it("makes a task of what was requested and keeps what was assessed an assessment", () => {
    const said = { ...blankStatement("m"), role: "Giám đốc Sở A", text: "đề nghị cho thêm vốn" };
    expect(asDirective(said)).toMatchObject({ kind: "task", speaker: "Giám đốc Sở A" });
    expect(asDirective({ ...said, kind: "assessment" }).kind).toBe("assessment");
  });

  it("adds a paragraph to the course of the meeting, with who said it", () => {
    const meeting = newMeeting({ proceedings: "Mở đầu.", spans: { proceedings: place } });
    const told = withParagraph(meeting, task);
    expect(told.proceedings).toBe("Mở đầu.\nLê Văn B: Sở A rà soát quy hoạch");
    expect(told.spans).toEqual({});
  });

  it("makes a group of a person without losing the titles, and lets no group preside", () => {
    const person = {
      ...blankAttendee("m"),
      name: "Lãnh đạo các sở",
      positions: ["Giám đốc"],
      role: "chair" as const,
      person: "p",
      spans: { name: place },
    };
    expect(asGroup(person)).toMatchObject({
      group: "Lãnh đạo các sở, Giám đốc",
      name: "",
      person: null,
      role: "delegate",
      spans: { group: place },
    });
  });

  it("makes a person of a group, at the same place of the source", () => {
    const group = {
      ...blankAttendee("m"),
      group: "Trần C",
      group_size: 4,
      spans: { group: place },
    };
    expect(asPerson(group)).toMatchObject({
      name: "Trần C",
      group: "",
      group_size: null,
      spans: { name: place },
    });
  });
});
