import { describe, expect, it } from "vitest";
import type { Register, RegisterLine, Status } from "../contract";
import { cardAt, columnsOf } from "./board";
import { begunDeed, lacking, sent, stepToward, whyNotDeed } from "./deeds";
import { focusedLine } from "./editing";
import { noFilter } from "./filter";
import { madeUpLine } from "./made-up";
import { taskText } from "./marks";
import { cellsOf, dayAt, daysOf, monthsOn } from "./month";
import { Selection } from "./selection.svelte";
import { holdsView, lookOf, viewOf } from "./views";
import { words } from "./words";

const line = (over: Partial<RegisterLine> = {}): RegisterLine =>
  madeUpLine({ lead: "Sở Nội vụ", text: "rà soát" }, over);
const register = (lines: RegisterLine[], over: Partial<Register> = {}) =>
  ({ day: "2026-11-24", lines, total: lines.length, counts: {}, groups: [], ...over }) as Register;

describe("the days of a month", () => {
  it("are six whole weeks from the Monday before its first", () => {
    const days = daysOf("2026-11-24");
    expect([days.length, days[0], days.at(-1)]).toEqual([42, "2026-10-26", "2026-12-06"]);
  });
  it("are walked by arrows, months by PageUp and PageDown, also over the end of a year", () => {
    expect(dayAt("ArrowUp", "2026-11-03")).toBe("2026-10-27");
    expect(dayAt("PageDown", "2026-12-24")).toBe("2027-01-01");
    expect(monthsOn("2027-01-15", -1)).toBe("2026-12-01");
    expect(dayAt("x", "2026-11-03")).toBeUndefined();
  });
  it("hold the tasks told of them and count the rest", () => {
    const lines = [line(), line({ last_day: "2026-12-20" })];
    const groups = [
      { lines: 1, total: 9, overdue: 0 },
      { lines: 1, total: 1, overdue: 0 },
    ];
    const cells = cellsOf(register(lines, { groups }));
    expect(cells.get("2026-12-15")).toEqual({ lines: [lines[0]], total: 9 });
    expect(cells.get("2026-12-20")?.total).toBe(1);
  });
});

describe("the board", () => {
  const lines = [
    line({ status: "overdue" }),
    line({ status: "done-late" }),
    line({ status: "done-on-time" }),
  ];
  const columns = columnsOf(register(lines, { counts: { overdue: 7 } as Register["counts"] }), []);

  it("has a column for every chip, those of done together", () => {
    expect(columns.map(({ lines: own }) => own.length)).toEqual([1, 0, 0, 0, 0, 0, 2, 0]);
    expect(columns[0]?.total).toBe(7);
    expect(columnsOf(register(lines), ["done-late"])).toHaveLength(1);
  });
  it("is walked past empty columns", () => {
    expect(cardAt(columns, [0, 0], "ArrowRight")).toEqual([6, 0]);
    expect(cardAt(columns, [6, 1], "ArrowLeft")).toEqual([0, 0]);
    expect(cardAt(columns, [6, 1], "ArrowDown")).toBeUndefined();
  });
  it("offers the step that makes a status true, and none where days and reports decide", () => {
    const toward = (status: Status, over: Partial<RegisterLine> = {}) =>
      stepToward(line(over), status);
    expect(toward("done-on-time")).toBe("report");
    expect(toward("done-on-time", { reported: true })).toBe("accept");
    expect(toward("cancelled")).toBe("cancel");
    expect(toward("in-progress", { status: "overdue" })).toBe("extend");
    expect(toward("in-progress", { status: "done-late" })).toBe("reopen");
    expect(toward("overdue")).toBeUndefined();
    expect(toward("done-late", { status: "cancelled" })).toBeUndefined();
  });
});

describe("a deed about many tasks", () => {
  it("is done to those it can be done to", () => {
    const [open, closed] = [line(), line({ status: "done-late" })];
    expect(begunDeed("cancel", [open, closed], "2026-11-24").lines).toEqual([open]);
    expect(begunDeed("reopen", [open, closed], "2026-11-24").lines).toEqual([closed]);
  });
  it("merges all but the one that goes on", () => {
    const lines = [line(), line(), line()];
    const written = begunDeed("merge", lines, "2026-11-24");
    const [first, ...rest] = lines.map(({ directive }) => directive.id);
    expect(sent(written)).toMatchObject({ tasks: rest, deed: { kind: "merge", into: first } });
  });
  it("says what it lacks before it is sent", () => {
    const written = begunDeed("reassign", [line()], "2026-11-24");
    expect(lacking(written)?.field).toBe("lead");
    expect(lacking({ ...written, lead: "Sở Y tế" })?.field).toBe("text");
    expect(lacking({ ...written, lead: "Sở Y tế", reason: "sáp nhập" })).toBeUndefined();
    expect(lacking(begunDeed("remind", [line()], "2026-11-24"))).toBeUndefined();
  });
});

describe("a key that changes a task in the table", () => {
  it("means the row that holds the focus, and nothing where none does", () => {
    const rows = [line(), line()];
    const at = rows[1]?.directive.id ?? "";
    const row = document.createElement("div");
    Object.assign(row.dataset, { row: "", key: at });
    row.tabIndex = 0;
    document.body.replaceChildren(row);
    expect(focusedLine(rows)).toBeUndefined();
    row.focus();
    expect(focusedLine(rows)).toBe(rows[1]);
  });
  it("changes the lead or the last day of no closed task, and says why", () => {
    const closed = line({ status: "done-late" });
    expect(whyNotDeed(closed, "reassign")).toBe(words.whyNot.closed);
    expect(whyNotDeed(closed, "extend")).toBe(words.whyNot.closed);
    expect(whyNotDeed(closed, "follow")).toBeUndefined();
  });
});

describe("the chosen tasks", () => {
  const rows = [line(), line(), line(), line()];
  const [first, second, , last] = rows as [RegisterLine, RegisterLine, RegisterLine, RegisterLine];

  it("are chosen one by one and up to another", () => {
    const selection = new Selection();
    selection.toggle(second);
    selection.extend(last, rows);
    expect(selection.size).toBe(3);
    selection.toggle(second);
    expect(selection.has(second.directive.id)).toBe(false);
    selection.extend(first, rows);
    expect(selection.size).toBe(4);
  });
  it("are replaced by what was asked again", () => {
    const selection = new Selection();
    selection.toggle(first);
    selection.refresh([{ ...first, status: "overdue" }, second]);
    expect(selection.lines.map(({ status }) => status)).toEqual(["overdue"]);
  });
});

describe("a way of looking", () => {
  const look = {
    filter: { ...noFilter, unit: "Sở Y tế", statuses: ["overdue" as const], offset: 100 },
    layout: "board" as const,
  };
  it("comes back as it was kept, from the first page", () => {
    const view = viewOf(look, "  Quá hạn ");
    expect(view.name).toBe("Quá hạn");
    expect(lookOf(view)).toEqual({ ...look, filter: { ...look.filter, offset: 0 } });
    expect(holdsView(look, view)).toBe(true);
    expect(holdsView({ ...look, layout: "table" }, view)).toBe(false);
  });
});

it("a task to be pasted tells what is known of it, one thing a line", () => {
  const known = {
    code: "01.1",
    lead: "Sở Nội vụ",
    coordinating: ["Sở Tài chính"],
    text: "rà soát",
  };
  expect(taskText(madeUpLine({ meeting: "tuần", ...known }, { meeting_date: "2026-11-16" }))).toBe(
    [
      "01.1 Rà soát",
      "Chủ trì: Sở Nội vụ",
      "Phối hợp: Sở Tài chính",
      "Thời hạn: 15/12/2026",
      "Theo kết luận: 16/11/2026 · Họp tuần",
    ].join("\n"),
  );
  expect(taskText(madeUpLine({ text: "rà soát" }, { last_day: null }))).toBe(
    "Rà soát\nTheo kết luận: Họp m",
  );
});
