import { describe, expect, it } from "vitest";
import type { CarriedLine, Status } from "../contract";
import { newMeeting } from "../backend/sample";
import { needs, tally } from "./carrying";

const line = (status: Status) => ({ line: { status } }) as CarriedLine;

describe("what is carried over", () => {
  it("counts every task once", () => {
    const lines = (["overdue", "due-soon", "done-late", "cancelled"] as const).map(line);
    expect(tally(lines)).toBe("4 nhiệm vụ: 1 đã xong, 1 đang làm, 1 quá hạn, 1 đã hủy.");
    expect(tally([])).toBe("Không có nhiệm vụ nào chuyển sang.");
  });

  it("says which fact the rule lacks", () => {
    expect(needs(newMeeting({ carry_over: "series" }))).toContain("loạt");
    expect(needs(newMeeting({ carry_over: "series", series: "Giao ban" }))).toBeUndefined();
    expect(needs(newMeeting({ carry_over: "unit" }))).toContain("Làm việc với");
    expect(needs(newMeeting({ carry_over: "chair" }))).toBeUndefined();
  });
});
