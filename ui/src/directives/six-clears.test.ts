import { describe, expect, it } from "vitest";
import type { Directive } from "../contract";
import { blankDirective } from "../meetings/blank";
import { missingOf } from "./six-clears";

const task = (over: Partial<Directive>): Directive => ({ ...blankDirective("m"), ...over });
const deadline = { kind: "date", date: null, days: null, phrase: "" } as const;

describe("the six clears of a task", () => {
  it("misses all six when nothing is said", () => {
    expect(missingOf(task({}))).toHaveLength(6);
  });

  it("misses nothing when all is said", () => {
    const whole = task({
      text: "rà soát định mức biên chế",
      lead: "Sở Nội vụ",
      follower: "Phòng Tổng hợp",
      authority: "Ban Thường vụ Tỉnh ủy",
      product: "Báo cáo",
      deadline: { ...deadline, date: "2026-11-30" },
    });
    expect(missingOf(whole)).toEqual([]);
  });

  it("counts units that work along as responsibility named", () => {
    expect(missingOf(task({ coordinating: ["Sở Tài chính"] }))).not.toContain("responsibility");
  });

  it("asks a dated deadline for its day, and one of days for their number", () => {
    const words = { ...deadline, phrase: "trước kỳ họp" };
    expect(missingOf(task({ deadline: words }))).toContain("time");
    expect(missingOf(task({ deadline: { ...words, kind: "waiting" } }))).not.toContain("time");
    expect(missingOf(task({ deadline: { ...deadline, kind: "on-issue" } }))).toContain("time");
  });

  it("takes no deadline for clear only with its reason", () => {
    expect(missingOf(task({ deadline: { ...deadline, kind: "none" } }))).toContain("time");
  });

  it("asks nothing of exhortations and assessments", () => {
    expect(missingOf(task({ kind: "exhortation" }))).toEqual([]);
  });
});
