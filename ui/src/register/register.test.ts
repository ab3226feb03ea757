import { describe, expect, it } from "vitest";
import type { Deadline, Grouping, ProgressKind, Register, RegisterLine, Status } from "../contract";
import { blankDirective } from "../meetings/blank";
import {
  chips,
  countOf,
  dones,
  narrowedTo,
  narrowings,
  narrows,
  noFilter,
  toggled,
} from "./filter";
import { headingsOf } from "./groups";
import { madeUpLine } from "./made-up";
import { daysSaid, lastDaySaid, signs, standing, tones } from "./marks";
import { begun, blank, earlierDays, kinds, percentOf, waiting, whoMay, whyNot } from "./progress";
import { words } from "./words";

const line = (lead: string, meeting: string, over: Partial<RegisterLine> = {}): RegisterLine =>
  madeUpLine({ lead, meeting }, over);
const task = { ...blankDirective("m"), lead: "Sở Nội vụ", coordinating: ["Sở Tài chính"] };

describe("the chips of the register", () => {
  it("hold every status once", () => {
    expect(chips.flat().sort()).toEqual(Object.keys(words.statuses).sort());
  });
  it("take all kinds of done in and out together, and can narrow to one of them", () => {
    expect(toggled(["overdue"], dones)).toEqual(["overdue", ...dones]);
    expect(toggled(["overdue", "done-late"], dones)).toEqual(["overdue"]);
    expect(narrowedTo(["overdue", ...dones], "done-late")).toEqual(["overdue", "done-late"]);
    expect(narrowedTo(["done-late"], "done-late")).toEqual([...dones]);
  });
  it("count nothing as none", () => {
    expect(countOf({ "done-late": 2, overdue: 1 }, dones)).toBe(2);
  });
  it("stand beside what else narrows, each of which is taken out by itself", () => {
    const filter = { ...noFilter, unit: "Sở Y tế", from: "2026-11-01", to: "2026-11-30" };
    expect(narrowings(filter)).toEqual([
      { name: "Đơn vị: Sở Y tế", without: { unit: "" } },
      { name: "Đến hạn 01/11/2026–30/11/2026", without: { from: null, to: null } },
    ]);
  });
  it("narrow nothing at first", () => {
    expect(narrows(noFilter)).toBe(false);
    expect(narrows({ ...noFilter, reported: true })).toBe(true);
  });
});

describe("the headings over lines that stand together", () => {
  const lines = [
    line("Sở Y tế", "a"),
    line("Sở Y tế", "b", { meeting_date: "2026-11-16" }),
    line("", "c", { last_day: null }),
  ];
  const groups = [
    { lines: 2, total: 12, overdue: 3 },
    { lines: 1, total: 1, overdue: 0 },
  ];
  const register = {
    ...{ day: "2026-11-24", lines, total: 13, counts: {}, reported: 0, units: [], groups },
  } as unknown as Register;
  const names = (by: Grouping) => [...headingsOf(register, by).values()].map(({ name }) => name);

  it("stand over the first of them and count all pages, the late ones by themselves", () => {
    const headings = headingsOf(register, "lead");
    expect([...headings.keys()]).toEqual([lines[0]?.directive.id, lines[2]?.directive.id]);
    expect([...headings.values()].map(({ beside }) => beside)).toEqual([
      "12 nhiệm vụ, 3 quá hạn",
      "1 nhiệm vụ",
    ]);
  });
  it("are called as the thing they stand by", () => {
    expect(names("lead")).toEqual(["Sở Y tế", words.noLead]);
    expect(names("month")).toEqual(["Tháng 12/2026", words.noDay]);
    expect(names("status")).toEqual(["Đang thực hiện", "Đang thực hiện"]);
    expect(names("follower")).toEqual([words.noFollower, words.noFollower]);
  });
});

describe("the distance of a last day", () => {
  it("is told in words where it matters, and not at all while the day is far", () => {
    const said = (days_over: number | null) => daysSaid({ days_over });
    expect([3, 0, -2, -8, null].map(said)).toEqual([
      "quá 3 ngày",
      "hôm nay đến hạn",
      "còn 2 ngày",
      "",
      "",
    ]);
  });
  it("gives way to the sort of deadline where there is no day", () => {
    const said = (deadline: Deadline | null) => {
      const undated = line("", "m", { last_day: null });
      return lastDaySaid({ ...undated, directive: { ...undated.directive, deadline } });
    };
    const deadline = { kind: "on-issue", date: null, days: 10, phrase: "" } as const;
    expect(said(null)).toBe("Chưa có hạn");
    expect(said(deadline)).toBe("10 ngày sau ban hành");
    expect(said({ ...deadline, kind: "none", days: null })).toBe("Không thời hạn");
    expect(lastDaySaid(line("", "m"))).toBe("15/12/2026");
  });
  it("has a sign of its own for every status, so that it reads in black and white", () => {
    const all = Object.keys(tones) as Status[];
    expect(new Set(all.map((status) => signs[status])).size).toBe(all.length);
  });
  it("begins the words of a task in upper case, also Đ", () => {
    expect(standing("đánh giá")).toBe("Đánh giá");
  });
});

describe("what can be written down about a task", () => {
  const possible = (over: Partial<RegisterLine>): ProgressKind[] =>
    kinds.filter((kind) => whyNot(line("", "m", over), kind) === undefined);

  it("is a report, an extension or a cancelling while it runs", () => {
    expect(possible({})).toEqual(["report", "extend", "cancel"]);
  });
  it("is accepting and returning only while a report waits", () => {
    expect(possible({ reported: true })).toEqual([...kinds]);
  });
  it("is no extension where there is no last day", () => {
    expect(possible({ status: "regular", last_day: null })).toEqual(["report", "cancel"]);
  });
  it("is nothing once it is done or cancelled", () => {
    for (const status of [...dones, "cancelled"] as const)
      expect(possible({ status, reported: true })).toEqual([]);
  });
});

describe("a line of progress", () => {
  it("begins with its day and nothing else", () => {
    const report = begun(task, "report", "2026-11-24");
    expect(blank(report)).toBe(true);
    expect(blank({ ...report, percent: 0 })).toBe(false);
  });
  it("proposes who works for a report, and who decides for the rest", () => {
    expect(whoMay(task, "report")).toEqual(["Sở Nội vụ", "Sở Tài chính"]);
    expect(whoMay({ ...task, authority: "A", follower: "A" }, "accept")).toEqual(["A"]);
  });
  it("takes a share from 0 to 100, with or without its sign", () => {
    expect(["", "0", "70 %", "100"].map(percentOf)).toEqual([null, 0, 70, 100]);
    expect(["101", "-1", "nửa"].map(percentOf)).toEqual([NaN, NaN, NaN]);
  });
  it("waits for acceptance when it is the last report of a reported task", () => {
    const steps = (["report", "return", "report"] as const).map((kind) =>
      begun(task, kind, "2026-11-24"),
    );
    expect(waiting(line("", "m", { reported: true }), steps)).toBe(steps[2]);
    expect(waiting(line("", "m"), steps)).toBeUndefined();
  });
  it("keeps the days that extensions replaced", () => {
    const extended = { ...begun(task, "extend", "2026-11-24"), previous: "2026-11-15" };
    expect(earlierDays([begun(task, "report", "2026-11-24"), extended])).toEqual(["2026-11-15"]);
  });
});
