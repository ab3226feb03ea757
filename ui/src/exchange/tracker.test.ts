import { expect, test } from "vitest";
import type { TrackerLine } from "../contract";
import { corrected, countOf } from "./tracker";

const line = (fate: TrackerLine["fate"], faults: number): TrackerLine => ({
  number: 1,
  fate,
  meeting: "",
  text: "rà soát",
  lead: "",
  follower: "",
  deadline: null,
  standing: "open",
  updated: null,
  result: "",
  faults: Array.from({ length: faults }, () => ({
    fact: "lead",
    gravity: "look",
    sentence: "Chưa rõ cơ quan chủ trì.",
  })),
});

test("a fact moves to the column it is given to, and leaves the one that held it", () => {
  expect(corrected(["text", "lead", null], 2, "lead")).toEqual(["text", null, "lead"]);
  expect(corrected(["text", "lead"], 0, null)).toEqual([null, "lead"]);
});

test("a row to look at is one that is taken and has a fault", () => {
  const lines = [line("task", 0), line("task", 2), line("known", 1), line("left-out", 1)];
  expect(countOf(lines, "look")).toBe(1);
  expect(countOf(lines, "left-out")).toBe(1);
  expect(countOf(lines, "all")).toBe(4);
});
