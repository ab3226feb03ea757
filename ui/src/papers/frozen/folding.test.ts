import { expect, test } from "vitest";
import type { ComparedParagraph, ParagraphChange } from "../../contract";
import { rowsOf, stepped } from "./folding";

const paragraph = (change: ParagraphChange): ComparedParagraph => ({ change, pieces: [] });
const all = (signs: string): ComparedParagraph[] =>
  [...signs].map((sign) => paragraph(sign === "=" ? "same" : sign === "+" ? "added" : "changed"));
const told = (signs: string, fold: boolean) =>
  rowsOf(all(signs), fold).map((row) =>
    row.kind === "folded" ? row.count : (row.change ?? row.paragraph.change),
  );

test("unfolded, every paragraph is a row and changes are counted from the top", () => {
  expect(told("=~=+", false)).toEqual(["same", 0, "same", 1]);
});

test("folded, a change keeps its neighbours and the rest is counted", () => {
  expect(told("====~===", true)).toEqual([3, "same", 0, "same", 2]);
  expect(told("===", true)).toEqual([3]);
  expect(told("+~", true)).toEqual([0, 1]);
});

test("steps go round, and nowhere when nothing differs", () => {
  expect(stepped(undefined, 1, 3)).toBe(0);
  expect(stepped(undefined, -1, 3)).toBe(2);
  expect(stepped(2, 1, 3)).toBe(0);
  expect(stepped(0, -1, 3)).toBe(2);
  expect(stepped(undefined, 1, 0)).toBeUndefined();
});
