import { expect, it } from "vitest";
import type { IssuedRegister, NumberEntry, NumberLine } from "../contract";
import { noteOf, rowsOf, subjectOf } from "./rows";
import { numbered, requestOf } from "./request";
import { entryOf } from "./entry";
import { blankRequest } from "../papers/request";

const entry: NumberEntry = {
  id: "n1",
  meeting: null,
  book: "state/2026/BB",
  number: 1,
  reason: "",
  state: "used",
  system: "state",
  kind: "minutes",
  code: "BB",
  secrecy: "none",
  date: "2026-11-24",
  symbol: "BB-UBND",
  subject: "Giao ban tháng 11",
  signer: "",
  recipients: [],
  archive: "VT",
  copies: null,
  note: "",
  paper: null,
};
const told = { written: "01/BB-UBND", type_name: "Biên bản", meeting_title: "" };
const line: NumberLine = { ...entry, ...told };
const register: IssuedRegister = {
  ...{ system: "state", span: "2026", span_title: "năm 2026", spans: ["2026"] },
  ...{ used: 1, void: 0, missing: 2 },
  books: [
    {
      title: "Biên bản, năm 2026",
      rows: [
        { row: "paper", ...line },
        { row: "gap", kind: "gap", from: 2, to: 3, sentence: "Các số từ 02 đến 03 bỏ trống." },
      ],
    },
  ],
};

it("tells the title of a book once, above its first row, and a gap in its place", () => {
  const [paper, gap] = rowsOf(register);
  expect(paper).toMatchObject({ heading: { name: "Biên bản, năm 2026" }, line, gap: "" });
  expect(gap).toMatchObject({ heading: undefined, line: undefined });
  expect(gap?.gap).toContain("02 đến 03");
  expect(rowsOf(undefined)).toEqual([]);
});

it("says that a paper is secret where its subject is not told", () => {
  expect(subjectOf(line)).toBe("Biên bản: Giao ban tháng 11");
  expect(subjectOf({ ...line, subject: "", secrecy: "secret" })).toBe("Biên bản (văn bản mật)");
  expect(subjectOf({ ...line, subject: "" })).toBe("Biên bản");
});

it("tells why a number is void beside what was noted", () => {
  const voided = { ...entry, state: "void", reason: "in hỏng" } as const;
  expect(noteOf(voided)).toBe("Hủy: in hỏng");
  expect(noteOf({ ...voided, note: "đã thu hồi" })).toBe("Hủy: in hỏng; đã thu hồi");
  expect(noteOf(entry)).toBe("");
});

it("puts a line back as the record it was made of", () => {
  expect(entryOf(line)).toEqual(entry);
});

it("asks for the number of a paper by what decides its book, and for none of what bears none", () => {
  const paper = { ...blankRequest("m", "minutes"), date: "2026-11-24", number: 7, signer: 1 };
  const asked = { meeting: "m", kind: "minutes", date: "2026-11-24", signer: 1, number: null };
  expect(requestOf(paper)).toMatchObject(asked);
  expect(numbered("minutes")).toBe(true);
  expect(numbered("task-annex") || numbered("attendance-list")).toBe(false);
});
