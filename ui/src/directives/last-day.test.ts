import { expect, test } from "vitest";
import type { Deadline } from "../contract";
import { lastDaySaid } from "./last-day";

const due = (part: Partial<Deadline>): Deadline => ({
  kind: "date",
  date: null,
  days: null,
  phrase: "",
  ...part,
});

test("a last day before, behind or beside the day of the words is explained", () => {
  const named = due({ date: "2026-11-22" });
  expect(lastDaySaid(named, "2026-11-21")).toContain("hôm trước");
  expect(lastDaySaid(named, "2026-11-23")).toContain("ngày nghỉ");
  expect(lastDaySaid(named)).toBeUndefined();
  expect(lastDaySaid(null, "2026-11-21")).toBeUndefined();
});

test("days after issue say their last day, or what is missing to count them", () => {
  const counted = due({ kind: "on-issue", days: 5 });
  expect(lastDaySaid(counted, "2026-11-25")).toContain("25/11/2026");
  expect(lastDaySaid(counted)).toContain("Chưa đếm được");
});
