import { describe, expect, it } from "vitest";
import { asWord, fine, frame, valueAsWord } from "./styles";

describe("styles as Word means them", () => {
  it("count spacing in lines of the typeface", () => {
    expect(valueAsWord("line-height", "1.00")).toBe("1.1500");
    expect(asWord("p.docx_BodyText {\n  line-height: 1.50;\n}")).toContain("line-height: 1.7250");
  });

  it("leave an exact height exact", () => {
    expect(valueAsWord("line-height", "17pt")).toBe(`${String(17 * fine)}pt`);
  });

  it("are laid out so large that letters of 8pt are no smaller than 256 pixels", () => {
    expect(((8 * 96) / 72) * fine).toBeGreaterThanOrEqual(256);
  });

  it("are laid out larger than shown", () => {
    expect(asWord("margin-top: 6pt; width: 85.05pt;")).toBe(
      `margin-top: ${String(6 * fine)}pt; width: ${String(85.05 * fine)}pt;`,
    );
    expect(valueAsWord("color", "#ff0000")).toBe("#ff0000");
  });

  it("give the mark of a paragraph the type of its text", () => {
    expect(asWord("p.docx_Item span {")).toBe("p.docx_Item, p.docx_Item span {");
  });

  it("mark the paragraphs that are edited and those that a finding points at", () => {
    expect(frame).toMatch(/\.lead\.edited \{ background: /);
    expect(frame).toMatch(/\.pointed \{ background: /);
  });
});
