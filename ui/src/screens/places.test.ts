import { expect, it } from "vitest";
import { placesFor } from "./places";

const labels = (typed: string) => placesFor(typed).map(({ label }) => label);

it("leads to a place by some words of its name, with or without marks", () => {
  expect(labels("so so")[0]).toBe("Sổ số");
  expect(labels("ngày nghỉ")).toEqual(["Cài đặt: Ngày nghỉ, làm bù"]);
  expect(labels("co chu")).toEqual(["Cài đặt: Giao diện, nền tối, cỡ chữ"]);
  expect(placesFor("kiểm tra thể thức")[0]?.route).toEqual({ name: "papers", tab: "check" });
});
it("stays out of the way of what is no place", () => {
  expect(labels("")).toEqual([]);
  expect(labels("k")).toEqual([]);
  expect(labels("Trịnh Đình Khôi")).toEqual([]);
});
