import { expect, it, vi } from "vitest";
import { focusInSight, walkTo } from "./rows";

const key = (key: string) => new KeyboardEvent("keydown", { key });

it("walks by arrows and by j k, and stops at the ends", () => {
  expect(["ArrowDown", "j", "ArrowUp", "k"].map((name) => walkTo(key(name), 1, 5))).toEqual([
    2, 2, 0, 0,
  ]);
  expect(["End", "PageDown", "Home", "k"].map((name) => walkTo(key(name), 0, 5))).toEqual([
    5, 5, 0, 0,
  ]);
});
it("leaves every other key alone", () => {
  expect(["Enter", " ", "x"].map((name) => walkTo(key(name), 1, 5))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
it("brings what it gives the focus to sight itself, after the focus has stirred what stands beside", () => {
  const row = document.body.appendChild(document.createElement("button"));
  const order: string[] = [];
  row.addEventListener("focus", () => order.push("focus"));
  row.scrollIntoView = () => order.push("sight");
  const focus = vi.spyOn(row, "focus");
  focusInSight(row);
  expect(order).toEqual(["focus", "sight"]);
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
});
