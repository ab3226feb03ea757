import { expect, it } from "vitest";
import { changed, raised, without } from "./lines";

const signers = ["A", "B", "C"];

it("replaces an item, or adds one past the end", () => {
  expect(changed(signers, 1, "X")).toEqual(["A", "X", "C"]);
  expect(changed(signers, 3, "D")).toEqual(["A", "B", "C", "D"]);
});
it("moves an item forward, the first one stays", () => {
  expect(raised(signers, 2)).toEqual(["A", "C", "B"]);
  expect(raised(signers, 0)).toEqual(signers);
});
it("takes an item out", () => {
  expect(without(signers, 0)).toEqual(["B", "C"]);
});
