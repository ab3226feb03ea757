import { describe, expect, it } from "vitest";
import type { PaperMark } from "../contract";
import { gapOfStyle, gapOfWords, marksOf, placeOfMark } from "./marks";

const mark = (noun: PaperMark["noun"], field: string, id = "r1"): PaperMark => ({
  ...{ noun, field, id },
  bookmark: `TK_${id}`,
});

describe("the place of a mark", () => {
  it("is the field of the record, in the part of the workspace that shows it", () => {
    expect(placeOfMark(mark("directive", "text"), "m1")).toEqual({
      part: "conclusion",
      field: "text",
      record: "r1",
    });
    expect(placeOfMark(mark("attendee", "name"), "m1").part).toBe("attendance");
    expect(placeOfMark(mark("statement", "text"), "m1").part).toBe("proceedings");
    const vote = { part: "proceedings", field: "in_favour", record: "r1" };
    expect(placeOfMark(mark("vote", "in_favour"), "m1")).toEqual(vote);
    expect(placeOfMark(mark("photograph", "caption"), "m1").part).toBe("photographs");
  });

  it("is the meeting's own field for what the meeting itself tells", () => {
    expect(placeOfMark(mark("meeting", "place"), "m1")).toEqual({ part: "facts", field: "place" });
    expect(placeOfMark(mark("meeting", "conclusion"), "m1").part).toBe("conclusion");
  });

  it("is the task in the register for a paper across meetings", () => {
    expect(placeOfMark(mark("directive", "text"), null)).toEqual({ part: "task", field: "r1" });
  });

  it("is the settings for what the office tells", () => {
    expect(placeOfMark(mark("office", "body"), "m1").part).toBe("office");
  });
});

describe("the gap in a paragraph", () => {
  const gaps = [{ field: "paper.number", sentence: "Chưa có số." }];
  const paragraph = (style: string, text: string) =>
    Object.assign(document.createElement("p"), { className: style, textContent: text });

  it("is told by the dots and the style", () => {
    expect(gapOfStyle(paragraph("docx_number", "Số …… -TB/TU"), gaps)).toBe(gaps[0]);
  });

  it("is none where the fact is printed, and none where it is not missing", () => {
    expect(gapOfStyle(paragraph("docx_number", "Số 12-TB/TU"), gaps)).toBeUndefined();
    expect(gapOfStyle(paragraph("docx_placedate", "ngày …… tháng ……"), gaps)).toBeUndefined();
  });
});

describe("the gap that words tell", () => {
  const gaps = [
    { field: "attendees.chair", sentence: "Chưa có người chủ trì cuộc họp." },
    { field: "attendees.recorder", sentence: "Chưa có thư ký." },
  ];
  const cell = (label: string) => {
    const box = document.createElement("td");
    box.append(
      ...[label, "……"].map((text) =>
        Object.assign(document.createElement("p"), { textContent: text }),
      ),
    );
    return box.lastElementChild as Element;
  };

  it("is that of the person who signs there", () => {
    expect(gapOfWords(cell("THƯ KÝ"), gaps)).toBe(gaps[1]);
    expect(gapOfWords(cell("CHỦ TỌA"), gaps)).toBe(gaps[0]);
    expect(gapOfWords(cell("Nơi nhận"), gaps)).toBeUndefined();
  });
});

describe("what is being edited", () => {
  const marks = [
    mark("directive", "text", "d1"),
    mark("directive", "text", "d2"),
    mark("meeting", "title", "m1"),
  ];

  it("is marked where its field is printed", () => {
    expect(marksOf({ record: "d2", field: "text" }, marks)).toEqual([marks[1]]);
  });

  it("is marked by its record when the field stands within its sentence", () => {
    expect(marksOf({ record: "d1", field: "lead" }, marks)).toEqual([marks[0]]);
  });

  it("is not marked when the meeting does not print it", () => {
    expect(marksOf({ record: "m1", field: "series" }, marks)).toEqual([]);
    expect(marksOf(undefined, marks)).toEqual([]);
  });
});
