import { describe, expect, it } from "vitest";
import { addDays, parseDate, parseTime, showClock, showDate, weekday } from "./dates";

describe("a day typed by hand", () => {
  it.each(["7/3/2026", "07/03/2026", " 7.3.2026", "7-3-26", "07032026", "7 3 2026"])(
    "%s is the seventh of March 2026",
    (text) => expect(parseDate(text)).toEqual({ value: "2026-03-07" }),
  );
  it("is empty when nothing is typed", () => expect(parseDate("  ")).toEqual({ value: "" }));
  it("needs a year unless one may be assumed", () => {
    expect(parseDate("7/3").problem).toBe("unclear");
    expect(parseDate("7/3", 2026).value).toBe("2026-03-07");
  });
  it.each(["31/2/2026", "29/2/2026", "1/13/2026", "0/3/2026"])("%s is in no calendar", (text) =>
    expect(parseDate(text)).toEqual({ value: "", problem: "impossible" }),
  );
  it.each(["7/3/1026", "7/3/9999"])("%s is too far to be meant", (text) =>
    expect(parseDate(text)).toEqual({ value: "", problem: "far" }),
  );
  it.each(["mai", "7/3/026", "2026-03-07x", "7/3/202"])("%s is not guessed at", (text) =>
    expect(parseDate(text)).toEqual({ value: "", problem: "unclear" }),
  );
  it("has a leap day only in leap years", () =>
    expect(parseDate("29/2/2028").value).toBe("2028-02-29"));
  it("is shown day first", () => {
    expect(showDate("2026-03-07")).toBe("07/03/2026");
    expect(showDate("")).toBe("");
  });
  it("knows its weekday, and none when empty", () => {
    expect(weekday("2026-03-07")).toBe(6);
    expect(weekday("")).toBeUndefined();
  });
  it("steps over month ends", () => expect(addDays("2026-02-28", 1)).toBe("2026-03-01"));
});

describe("a time typed by hand", () => {
  it.each([
    ["8:30", "08:30"],
    ["8h30", "08:30"],
    ["8 giờ 30 phút", "08:30"],
    ["14h", "14:00"],
    ["14g05", "14:05"],
    ["0830", "08:30"],
    ["830", "08:30"],
  ])("%s is %s", (text, value) => expect(parseTime(text)).toEqual({ value }));
  it.each(["25:00", "8:75", "sáng", "8"])("%s is not a time", (text) =>
    expect(parseTime(text).problem).toBe("unclear"),
  );
  it("shows seconds in the save state", () =>
    expect(showClock(new Date(2026, 2, 7, 10, 2, 7))).toBe("10:02:07"));
});
