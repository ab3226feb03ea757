import { expect, it } from "vitest";
import { fakeBackend } from "../backend/fake";
import { noFilter } from "../register/filter";
import { headings, summary, totalOf, whoOptions } from "./own";

const me = "Đảng ủy UBND tỉnh";

it("puts each way of being involved under one heading, with its count on all pages", async () => {
  const mine = await fakeBackend().call("mine", { who: me, closed: false, limit: 0 });
  const [task] = mine.tasks;
  if (!task) throw new Error("the sample has tasks of this unit");
  const other = { ...task.line, directive: { ...task.line.directive, id: "x" } };
  const tasks = [...mine.tasks, { involvement: "follower" as const, line: other }];
  const involvements = { lead: 300, coordinating: 0, follower: 1 };
  expect([...headings({ ...mine, tasks, involvements })]).toEqual([
    [task.line.directive.id, { name: "Chủ trì", beside: "300 việc" }],
    ["x", { name: "Theo dõi", beside: "1 việc" }],
  ]);
});
it("sums up what is open, and says nothing of what there is none of", async () => {
  const mine = await fakeBackend().call("mine", { who: me, closed: true, limit: 1 });
  expect(summary(mine)).toBe("3 việc chưa xong · 1 sắp đến hạn");
  expect([mine.tasks.length, totalOf(mine)]).toEqual([1, 3]);
});
it("offers units, people and whoever else the register names, each once", async () => {
  const backend = fakeBackend();
  const { names } = await backend.call("mine", { who: "", closed: false, limit: 0 });
  const directory = await backend.call("directory", {});
  const labels = whoOptions(directory, names).map(({ label }) => label);
  expect(labels).toContain(me);
  expect(labels).toContain(directory.people[0]?.person.name);
  expect(new Set(labels).size).toBe(labels.length);
});
it("shows on the board what the register counts", async () => {
  const backend = fakeBackend();
  const board = await backend.call("today", {});
  const late = await backend.call("directives", { ...noFilter, statuses: ["overdue"] });
  const waiting = await backend.call("directives", { ...noFilter, reported: true });
  expect([board.overdue.total, board.reported.total]).toEqual([late.total, waiting.total]);
  const levels = Object.values(board.levels).reduce((sum, count) => sum + count);
  expect(levels).toBe(board.overdue.total);
});
