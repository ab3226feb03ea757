import { describe, expect, it } from "vitest";
import { offsetsOf, pieces, touches, wordsOf, type Mark } from "./spans";

const mark = (id: string, start: number, end: number): Mark => ({
  id,
  start,
  end,
  noun: "attendee",
  field: "name",
  tone: "person",
});

const cut = (text: string, marks: Mark[]) =>
  pieces(text, offsetsOf(text), marks).map((piece) => [
    piece.text,
    piece.marks.map(({ id }) => id).join(" "),
  ]);

describe("cutting a source text into pieces", () => {
  it("gives one piece when nothing is marked", () => {
    expect(cut("Sở Nội vụ", [])).toEqual([["Sở Nội vụ", ""]]);
  });

  it("cuts overlapping marks into pieces that name every mark, the narrowest first", () => {
    expect(cut("abcdefgh", [mark("wide", 1, 6), mark("narrow", 2, 4), mark("late", 5, 8)])).toEqual(
      [
        ["a", ""],
        ["b", "wide"],
        ["cd", "narrow wide"],
        ["e", "wide"],
        ["f", "late wide"],
        ["gh", "late"],
      ],
    );
  });

  it("counts characters, not the page's units", () => {
    const text = "𝒜𝒷 Nguyễn Văn A";
    expect(cut(text, [mark("name", 3, 15)])).toEqual([
      ["𝒜𝒷 ", ""],
      ["Nguyễn Văn A", "name"],
    ]);
    expect(wordsOf(text, offsetsOf(text), { start: 0, end: 2 })).toBe("𝒜𝒷");
  });

  it("passes over empty marks and marks beyond the text, and cuts those that reach over its end", () => {
    expect(cut("abc", [mark("empty", 1, 1), mark("beyond", 7, 9), mark("over", 2, 9)])).toEqual([
      ["ab", ""],
      ["c", "over"],
    ]);
  });

  it("puts the pieces together to the whole text again", () => {
    const text = "Chiều 22/2, Thường trực Thành ủy làm việc. ".repeat(50);
    const marks = Array.from({ length: 300 }, (_, n) => mark(String(n), n * 7, n * 7 + 20));
    const whole = pieces(text, offsetsOf(text), marks).map((piece) => piece.text);
    expect(whole.join("")).toBe(text);
  });

  it("tells whether spans overlap", () => {
    expect(touches({ start: 2, end: 4 }, [{ start: 4, end: 6 }])).toBe(false);
    expect(touches({ start: 2, end: 5 }, [{ start: 4, end: 6 }])).toBe(true);
  });
});
