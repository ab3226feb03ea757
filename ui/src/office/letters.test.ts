import { expect, it } from "vitest";
import { shouts } from "./letters";

it("a name of several words without small letters shouts, a short name does not", () => {
  expect(shouts("THÀNH ỦY LAM GIANG")).toBe(true);
  expect(shouts("Thành ủy Lam Giang")).toBe(false);
  expect(shouts("UBND xã A")).toBe(false);
  expect(shouts("UBND")).toBe(false);
  expect(shouts("")).toBe(false);
});
