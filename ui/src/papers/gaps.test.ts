import { describe, expect, it } from "vitest";
import { countByPart, placeOf } from "./gaps";

const gap = (field: string) => ({ field, sentence: "" });

describe("the places of gaps", () => {
  it("finds the part where the fact is filled in", () => {
    expect(placeOf(gap("meeting.date"))).toEqual({ part: "facts", field: "date" });
    expect(placeOf(gap("meeting.conclusion")).part).toBe("conclusion");
    expect(placeOf(gap("meeting.proceedings")).part).toBe("proceedings");
    expect(placeOf(gap("attendees.chair"))).toEqual({ part: "attendance", field: "chair" });
    expect(placeOf(gap("attendees")).part).toBe("attendance");
    expect(placeOf(gap("paper.number"))).toEqual({ part: "papers", field: "number" });
  });

  it("asks for the signer where the paper's signer is chosen", () => {
    expect(placeOf(gap("signer.name"))).toEqual({ part: "papers", field: "signer" });
  });

  it("keeps which directive lacks the fact", () => {
    expect(placeOf(gap("directives.2.lead"))).toEqual({ part: "conclusion", field: "2.lead" });
  });

  it("sends what the office's own record lacks to the settings", () => {
    expect(placeOf(gap("office.symbol"))).toEqual({ part: "office", field: "symbol" });
  });

  it("sends what a task of another meeting lacks to that task", () => {
    expect(placeOf(gap("tasks.0190-7.product"))).toEqual({ part: "task", field: "0190-7" });
    expect(countByPart([gap("tasks.0190-7.product")])).toEqual({});
  });

  it("counts by part, leaving out the office", () => {
    const gaps = [gap("meeting.date"), gap("meeting.place"), gap("office.place"), gap("attendees")];
    expect(countByPart(gaps)).toEqual({ facts: 2, attendance: 1 });
  });
});
