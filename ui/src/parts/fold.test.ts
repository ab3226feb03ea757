import { expect, it } from "vitest";
import { fold, matching, matchRank } from "./fold";

const names = [
  "Nguyễn Thị Ánh Tuyết",
  "Đặng Văn Đức",
  "Trần Quỳnh Như",
  "Nguyên Hồng",
  "Đào Duy Từ",
];
const find = (typed: string) => matching(names, typed, (name) => name);

it("folds every marked letter, and đ", () =>
  expect(fold("  ĐƯỜNG   Ữ ợ ẫ ỹ ỵ ẳ đặc biệt ")).toBe("duong u o a y y a dac biet"));
it("finds marks by plain letters", () => {
  expect(find("nguyen")).toEqual(["Nguyễn Thị Ánh Tuyết", "Nguyên Hồng"]);
  expect(find("duc")).toEqual(["Đặng Văn Đức"]);
});
it("finds by the beginnings of several words, in any order", () =>
  expect(find("tuyet ng")).toEqual(["Nguyễn Thị Ánh Tuyết"]));
it("puts the text with the typed marks first", () => expect(find("nguyên")[0]).toBe("Nguyên Hồng"));
it("treats composed and decomposed letters alike", () =>
  expect(find("Quỳnh".normalize("NFD"))).toEqual(["Trần Quỳnh Như"]));
it("keeps everything, in order, when nothing is typed", () => expect(find("")).toEqual(names));
it("finds nothing where nothing matches", () => expect(matchRank("Đào Duy Từ", "hoa")).toBe(0));
