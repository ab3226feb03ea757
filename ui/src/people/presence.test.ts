import { describe, expect, it } from "vitest";
import type { Attendee } from "../contract";
import { blankAttendee } from "../meetings/blank";
import { headcountOf, presenceOf } from "./presence";
import { words } from "./words";

const one = (over: Partial<Attendee>): Attendee => ({ ...blankAttendee("m"), ...over });

describe("the attendance", () => {
  it("counts people in the room, groups by their size, and nobody who was only invited", () => {
    const count = headcountOf([
      one({ name: "A" }),
      one({ name: "B", presence: "substitute" }),
      one({ name: "C", presence: "excused" }),
      one({ name: "D", presence: "invited" }),
      one({ group: "bí thư 64 xã", group_size: 64 }),
      one({ group: "lãnh đạo một số sở" }),
    ]);
    expect(words.headcount(count)).toBe(
      "Có mặt 2 (1 dự thay) · 64 người theo nhóm · vắng có lý do 1 · 1 được mời, chưa điểm danh · 1 nhóm chưa đếm",
    );
  });

  it("reads one key, and none with a modifier or while a letter is being composed", () => {
    const key = (init: KeyboardEventInit) => presenceOf(new KeyboardEvent("keydown", init));
    expect(key({ key: "v" })).toBe("absent");
    expect(key({ key: "v", ctrlKey: true })).toBeUndefined();
    expect(key({ key: "t", isComposing: true })).toBeUndefined();
  });
});
