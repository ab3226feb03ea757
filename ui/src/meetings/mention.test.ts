import { describe, expect, it } from "vitest";
import { mentionAt } from "./mention";

const at = (text: string) => mentionAt(text, text.length);

describe("an @ in running text", () => {
  it("is a mention at the beginning of a word, with what was typed behind it", () => {
    expect(at("Đồng chí @ng")).toEqual({ start: 9, typed: "ng" });
    expect(at("@")).toEqual({ start: 0, typed: "" });
    expect(at("(@Vũ Thị Minh")).toEqual({ start: 1, typed: "Vũ Thị Minh" });
  });

  it("is none inside an address or in an earlier paragraph", () => {
    expect(at("hop.thu@coquan")).toBeUndefined();
    expect(at("@Vũ\nĐồng chí")).toBeUndefined();
  });

  it("ends after the longest names", () => {
    expect(at("@một hai ba bốn năm sáu bảy")).toBeUndefined();
  });
});
