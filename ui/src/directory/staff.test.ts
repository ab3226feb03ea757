import { expect, test } from "vitest";
import type { StaffFate, StaffLine } from "../contract";
import { decided, isTaken, undecided } from "./staff";

const line = (number: number, fate: StaffFate): StaffLine => ({
  number,
  fate,
  name: "Lý Văn Sáu",
  honorific: "",
  title: "Chuyên viên",
  unit: "",
  note: "",
  person: null,
  remark: "",
});

test("a namesake enters the directory only when people say who it is", () => {
  const read = [line(2, "namesake"), line(3, "new"), line(4, "known")];
  expect(decided(read, {}).filter(isTaken)).toHaveLength(1);
  expect(decided(read, { 2: "new" }).filter(isTaken)).toHaveLength(2);
});

test("what people decided can be decided again", () => {
  const read = [line(2, "namesake"), line(3, "new")];
  expect(decided(read, { 2: "joined" })[0]?.fate).toBe("joined");
  expect([...undecided(read)]).toEqual([2]);
});
