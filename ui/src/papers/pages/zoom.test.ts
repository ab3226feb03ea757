import { describe, expect, it } from "vitest";
import { scaleOf, stepped } from "./zoom";

const page = { width: 800, height: 1000 };

describe("the size of pages", () => {
  it("fits the width, or the whole page, or is what was chosen", () => {
    const pane = { width: 640, height: 440 };
    expect(scaleOf("width", pane, page)).toBe(0.75);
    expect(scaleOf("page", pane, page)).toBe(0.4);
    expect(scaleOf(1, pane, page)).toBe(1);
  });

  it("does not grow without end in a wide pane, nor vanish in none", () => {
    expect(scaleOf("width", { width: 4000, height: 900 }, page)).toBe(1.5);
    expect(scaleOf("page", { width: 0, height: 0 }, page)).toBe(0.2);
  });

  it("goes up and down in steps and stops at the ends", () => {
    expect(stepped(0.93, 1)).toBe(1);
    expect(stepped(1, -1)).toBe(0.9);
    expect(stepped(2, 1)).toBe(2);
    expect(stepped(0.3, -1)).toBe(0.5);
  });
});
