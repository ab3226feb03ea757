import { expect, it } from "vitest";
import { fakeBackend } from "../backend/fake";
import { noFilter } from "../register/filter";
import { ageBars, fieldBars, partsOf, rated, statusBars, unitBars } from "./charts";
import { everything, isBackwards, periodOf, said } from "./periods";
import type { Bar } from "../parts/Bars.svelte";

const sum = (bars: readonly Bar[]) =>
  bars.flatMap(({ pieces }) => pieces).reduce((all, { value }) => all + value, 0);
const sheet = (period = everything) => fakeBackend().call("tally", { day: null, ...period });

it("knows the month, quarter, half year and year of a day, and those beside them", () => {
  const day = "2026-11-24";
  expect(periodOf("month", day)).toEqual({ from: "2026-11-01", to: "2026-11-30" });
  expect(periodOf("quarter", day)).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(periodOf("half-year", day, -1)).toEqual({ from: "2026-01-01", to: "2026-06-30" });
  expect(periodOf("year", day, 1)).toEqual({ from: "2027-01-01", to: "2027-12-31" });
  expect(periodOf("month", "2024-01-31", 1)).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(periodOf("quarter", "2026-02-01", -1)).toEqual({ from: "2025-10-01", to: "2025-12-31" });
});
it("says a period as an office would", () => {
  const day = "2026-11-24";
  expect(said("quarter", periodOf("quarter", day))).toBe("trong quý IV năm 2026");
  expect(said("half-year", periodOf("half-year", day))).toBe("trong 6 tháng cuối năm 2026");
  expect(said("month", periodOf("month", day))).toBe("trong tháng 11 năm 2026");
  expect(said("all", everything)).toBe("từ trước đến nay");
  expect(said("own", { from: "2026-03-07", to: null })).toBe("từ ngày 07/03/2026");
});
it("takes a period that ends before it begins for none, and one of a single day for one", () => {
  expect(isBackwards({ from: "2026-03-07", to: "2026-03-06" })).toBe(true);
  expect(isBackwards({ from: "2026-03-07", to: "2026-03-07" })).toBe(false);
  expect(isBackwards({ from: null, to: "2026-03-07" })).toBe(false);
});
it("draws as many as there are: by status and field all of them, by age the open ones", async () => {
  const { whole, fields, ages } = await sheet();
  expect(whole.total).toBeGreaterThan(10);
  expect(sum(statusBars(whole))).toBe(whole.total);
  expect(sum(fieldBars(fields))).toBe(whole.total);
  expect(sum(ageBars(ages))).toBe(whole.open);
  const { total, done, inTime, overdue, cancelled } = partsOf(whole);
  expect(done + inTime + overdue + cancelled).toBe(total);
});
it("draws the share on time only of units that were judged, and tells the figures it is made of", async () => {
  const { units, whole } = await sheet();
  const bars = unitBars(units);
  expect(bars).toHaveLength(units.filter(({ tally }) => tally.judged > 0).length);
  expect(bars.every((bar) => sum([bar]) === 1000)).toBe(true);
  expect(bars.map(({ said: figures }) => figures)).toContain("100,0% (1/1)");
  expect(rated(whole).at(-1)).toBe("25,0%");
});
it("counts in a period and outside it everything the register has", async () => {
  const register = await fakeBackend().call("directives", noFilter);
  const { whole, outside } = await sheet(periodOf("month", "2026-11-24"));
  const { before, after, undated } = outside;
  expect(before).toBeGreaterThan(0);
  expect(whole.total + before + after + undated).toBe(register.total);
});
