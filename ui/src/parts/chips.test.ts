import { expect, it } from "vitest";
import { addChips, moveChip, removeChip, untaken } from "./chips";

const units = ["Phòng Nội vụ", "Công an huyện"];

it("adds a tidy text once", () => {
  expect(addChips(units, "  Phòng   Kinh tế ")).toEqual([...units, "Phòng Kinh tế"]);
  expect(addChips(units, "phòng nội vụ")).toEqual(units);
  expect(addChips(units, "   ")).toEqual(units);
});
it("takes several at once by semicolons and lines, and keeps commas", () =>
  expect(addChips([], "Sở Nông nghiệp, Môi trường; Sở Y tế\nSở Y tế")).toEqual([
    "Sở Nông nghiệp, Môi trường",
    "Sở Y tế",
  ]));
it("keeps texts that differ only in marks", () =>
  expect(addChips(["Hoa"], "Hoá")).toEqual(["Hoa", "Hoá"]));
it("stores composed letters", () =>
  expect(addChips([], "Sở Y tế".normalize("NFD"))).toEqual(["Sở Y tế"]));
it("removes by place", () => expect(removeChip(units, 0)).toEqual(["Công an huyện"]));
it("moves within the list and stops at its ends", () => {
  expect(moveChip(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moveChip(["a", "b", "c"], 0, 9)).toEqual(["b", "c", "a"]);
  expect(moveChip(["a", "b", "c"], 2, -1)).toEqual(["c", "a", "b"]);
  expect(moveChip(["a"], 5, 0)).toEqual(["a"]);
});
it("offers only what is not yet taken", () =>
  expect(untaken(["Sở Y tế", "Công an huyện"], units)).toEqual(["Sở Y tế"]));
