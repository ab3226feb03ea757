import { beforeEach, expect, test } from "vitest";
import type { Reply, ReplyPreview, ReplyPreviewRow, ReplyStanding } from "../contract";
import { inbox, tally } from "./inbox.svelte";

const reply = (code: string): Reply => ({
  code,
  by: "Sở Nội vụ",
  state: "done",
  percent: null,
  day: "2026-11-20",
  text: "",
  evidence: "",
  remark: "",
  extension: null,
});

const row = (code: string, standing: ReplyStanding, taken = true): ReplyPreviewRow => ({
  place: 9,
  code,
  directive: code,
  task: "Rà soát",
  standing,
  reasons: [],
  fields: [],
  reply: taken ? reply(code) : null,
});

const file = (name: string, rows: ReplyPreviewRow[]): ReplyPreview => ({
  ...{ name, unit: "Sở Nội vụ", day: "2026-11-24", notes: [], failure: null },
  rows,
});

const codes = () => inbox.replies.map(({ code }) => code);

beforeEach(() => inbox.files.forEach((open) => inbox.close(open)));

test("new rows are chosen from the start, conflicts only by hand, refused ones never", () => {
  const conflict = row("B", "conflict");
  const refused = row("C", "refused", false);
  inbox.add([file("a.xlsx", [row("A", "new"), conflict, refused])]);
  expect(codes()).toEqual(["A"]);
  inbox.choose(conflict, true);
  inbox.choose(refused, true);
  expect(codes()).toEqual(["A", "B"]);
  inbox.choose(conflict, false);
  expect(codes()).toEqual(["A"]);
});

test("a file read again takes the place of the former", () => {
  inbox.add([file("a.xlsx", [row("A", "new")])]);
  inbox.add([file("a.xlsx", [row("B", "new")])]);
  expect(inbox.files.map(({ rows }) => rows.length)).toEqual([1]);
  expect(codes()).toEqual(["B"]);
});

test("what was taken is known afterwards and cannot be taken again", () => {
  inbox.add([file("a.xlsx", [row("A", "new"), row("B", "unanswered", false)])]);
  inbox.taken();
  expect(inbox.files.map(tally)).toEqual([
    [
      ["known", 1],
      ["unanswered", 1],
    ],
  ]);
  expect(codes()).toEqual([]);
});
