import { expect, it } from "vitest";
import { figureOf, shareOf } from "./share";

it("rounds a share to hundredths as papers do", () => {
  expect(shareOf(12, 13)).toBe("92,31%");
  expect(shareOf(13, 13)).toBe("100%");
  expect(shareOf(1, 8)).toBe("12,5%");
  expect(shareOf(1, 1000)).toBe("0,1%");
  expect(shareOf(0, 0)).toBeUndefined();
});

it("takes what is no figure for none", () => {
  expect(figureOf(" 12 ")).toBe(12);
  expect(figureOf("1.200")).toBe(1200);
  expect(figureOf("mười")).toBe(0);
  expect(figureOf("-3")).toBe(0);
});
