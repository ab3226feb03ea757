import { expect, it } from "vitest";
import { capsOf, pressed } from "./keys";

const key = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key, ...more });

it("reads a chord as people write it", () => {
  expect(pressed(key("k", { ctrlKey: true }), "Ctrl+K")).toBe(true);
  expect(pressed(key("k", { metaKey: true }), "Ctrl+K")).toBe(true);
  expect(pressed(key("k"), "Ctrl+K")).toBe(false);
  expect(pressed(key("K", { ctrlKey: true, shiftKey: true }), "Ctrl+K")).toBe(false);
  expect(pressed(key("ArrowUp", { altKey: true }), "Alt+↑")).toBe(true);
  expect(pressed(key("Escape"), "Esc")).toBe(true);
});
it("does not mind the shift that a sign needs", () =>
  expect(pressed(key("?", { shiftKey: true }), "?")).toBe(true));
it("knows the key whatever letter an input method makes of it", () =>
  expect(pressed(key("đ", { code: "KeyD", ctrlKey: true }), "Ctrl+D")).toBe(true));
it("is deaf while a letter is composed", () =>
  expect(pressed(key("Enter", { isComposing: true }), "Enter")).toBe(false));
it("takes a plus that stands alone, or last, for the key of that sign", () => {
  expect(capsOf("Ctrl+K")).toEqual(["Ctrl", "K"]);
  expect(capsOf("+")).toEqual(["+"]);
  expect(capsOf("Ctrl++")).toEqual(["Ctrl", "+"]);
  expect(pressed(key("+", { shiftKey: true }), "+")).toBe(true);
});
