/** Where the part of a paper that was pointed at is edited. */

import type { Gap, PaperMark } from "../contract";
import { words as history } from "../history/words";
import { words as shared } from "../words";
import { partOf, placeOf, type Place } from "./gaps";

/** The field of a record that somebody is in. */
export type Editing = { record: string; field: string };

/** In the workspace of its meeting; a task of a paper across meetings is edited in the register. */
export function placeOfMark({ noun, id, field }: PaperMark, meeting: string | null): Place {
  if (noun === "office") return { part: "office", field };
  if (noun === "directive" && meeting === null) return { part: "task", field: id };
  if (noun === "meeting") return placeOf({ field: `meeting.${field}`, sentence: "" });
  return { part: partOf(noun), field, record: id };
}

/** What is told of a mark before it is followed. */
export function sayMark({ noun, field }: PaperMark): string {
  const fields: { [name in string]?: string } = history.fields;
  return [shared.nouns[noun], fields[field]?.toLowerCase()].filter(Boolean).join(" – ");
}

/** A row of dots: what the paper lacks. */
const blank = /…{2}|\.{5}/;
/** The facts that paragraphs of a style are made of, where no field of a record is printed. */
const byStyle: { [style in string]?: readonly string[] } = {
  docx_number: ["paper.number"],
  docx_placedate: ["paper.date"],
  docx_signtitle: ["signer.title"],
  docx_signname: ["signer.name"],
};
/** The facts that are told by the words around them. */
const byWords: readonly (readonly [words: RegExp, field: string])[] = [
  [/thư ký|ghi biên bản/i, "attendees.recorder"],
  [/chủ trì|chủ tọa/i, "attendees.chair"],
];

/** The gap that the style of a paragraph tells; none when the paragraph has no row of dots. */
export function gapOfStyle(paragraph: Element, gaps: readonly Gap[]): Gap | undefined {
  if (!blank.test(paragraph.textContent)) return undefined;
  const fields = [...paragraph.classList].flatMap((style) => byStyle[style] ?? []);
  return gaps.find(({ field }) => fields.includes(field));
}

/** The gap that the words of a paragraph, or of its cell, tell. */
export function gapOfWords(paragraph: Element, gaps: readonly Gap[]): Gap | undefined {
  if (!blank.test(paragraph.textContent)) return undefined;
  const around = (paragraph.closest("td") ?? paragraph).textContent;
  const fields = byWords.filter(([words]) => words.test(around)).map(([, field]) => field);
  return gaps.find(({ field }) => fields.includes(field));
}

/** The marks that belong to what is being edited: those of the field, or of its record when the field is not printed by itself. */
export function marksOf(editing: Editing | undefined, marks: readonly PaperMark[]): PaperMark[] {
  if (!editing) return [];
  const ofRecord = marks.filter(({ id }) => id === editing.record);
  const ofField = ofRecord.filter(({ field }) => field === editing.field);
  const alone = ofRecord.every(({ noun }) => noun !== "meeting" && noun !== "office");
  return ofField.length > 0 ? ofField : alone ? ofRecord : [];
}
