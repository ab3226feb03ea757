/** Where the part of a paper that was pointed at is edited. */

import type { Gap, Noun, PaperMark } from "../contract";
import { words as history } from "../history/words";
import { words as shared } from "../words";
import { placeOf, type Part, type Place } from "./gaps";

/** The field of a record that somebody is in. */
export type Editing = { record: string; field: string };

const partOf: { [noun in Noun]?: Part } = {
  "agenda-item": "proceedings",
  statement: "proceedings",
  attendee: "attendance",
  figure: "figures",
  "cited-document": "documents",
  directive: "conclusion",
};

/** In the workspace of its meeting; a task of a paper across meetings is edited in the register. */
export function placeOfMark({ noun, id, field }: PaperMark, meeting: string | null): Place {
  if (noun === "office") return { part: "office", field };
  if (noun === "directive" && meeting === null) return { part: "task", field: id };
  if (noun === "meeting") return placeOf({ field: `meeting.${field}`, sentence: "" });
  return { part: partOf[noun] ?? "facts", field, record: id };
}

/** What is told of a mark before it is followed. */
export function sayMark({ noun, field }: PaperMark): string {
  const fields: { [name in string]?: string } = history.fields;
  return [shared.nouns[noun], fields[field]?.toLowerCase()].filter(Boolean).join(" – ");
}

/** A row of dots: what the paper lacks. */
const blank = /…{2}|\.{5}/;
/** Which facts the paragraphs of a style are made of, where the paper itself asks for them. */
const facts: readonly (readonly [style: string, field: string])[] = [
  ["docx_Number", "paper.number"],
  ["docx_PlaceDate", "paper.date"],
  ["docx_SignTitle", "paper.signer"],
  ["docx_SignName", "paper.signer"],
];

/** The gap that a paragraph prints as a row of dots; none when it is filled. */
export function gapIn(paragraph: Element, gaps: readonly Gap[]): Gap | undefined {
  if (!blank.test(paragraph.textContent)) return undefined;
  const style = facts.find(([name]) => paragraph.classList.contains(name));
  return style && gaps.find(({ field }) => field === style[1]);
}

/** The marks that belong to what is being edited: those of the field, or of its record when the field is not printed by itself. */
export function marksOf(editing: Editing | undefined, marks: readonly PaperMark[]): PaperMark[] {
  if (!editing) return [];
  const ofRecord = marks.filter(({ id }) => id === editing.record);
  const ofField = ofRecord.filter(({ field }) => field === editing.field);
  const alone = ofRecord.every(({ noun }) => noun !== "meeting" && noun !== "office");
  return ofField.length > 0 ? ofField : alone ? ofRecord : [];
}
