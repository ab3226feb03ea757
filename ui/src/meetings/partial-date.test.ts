import { describe, expect, it } from "vitest";
import { lacksYear, parsePartial, showPartial } from "./partial-date";

describe("a day whose year may be unknown", () => {
  it("shows the missing year as a blank", () => {
    expect(showPartial("--02-22")).toBe("22/02/……");
    expect(showPartial("2023-02-22")).toBe("22/02/2023");
    expect(showPartial("")).toBe("");
  });

  it("reads a day without a year as one, and never guesses it", () => {
    expect(parsePartial("22/2", "")).toEqual({ value: "--02-22" });
    expect(parsePartial("29/2", "")).toEqual({ value: "--02-29" });
    expect(parsePartial("22/02/……", "--02-22")).toEqual({ value: "--02-22" });
  });

  it("takes a year alone as the year of the day that stands there", () => {
    expect(parsePartial("2023", "--02-22")).toEqual({ value: "2023-02-22" });
    expect(parsePartial("2023", "")).toEqual({ value: "", problem: "unclear" });
  });

  it("reads the year typed behind the blank's day", () => {
    expect(parsePartial("22/02/2023", "--02-22")).toEqual({ value: "2023-02-22" });
  });

  it("refuses days that no calendar has", () => {
    expect(parsePartial("31/6", "").problem).toBe("impossible");
    expect(parsePartial("29/2/2023", "").problem).toBe("impossible");
  });

  it("knows which days lack their year", () => {
    expect(lacksYear("--02-22")).toBe(true);
    expect(lacksYear("2023-02-22")).toBe(false);
  });
});
