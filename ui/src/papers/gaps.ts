/** Where a fact that a paper lacks is filled in. */

import type { Gap, Noun } from "../contract";

/** The parts of a meeting's workspace, in their order. */
export const parts = [
  "facts",
  "attendance",
  "proceedings",
  "conclusion",
  "documents",
  "figures",
  "photographs",
  "source",
  "papers",
] as const;
export type Part = (typeof parts)[number];

const partByNoun: { [noun in Noun]?: Part } = {
  "agenda-item": "proceedings",
  statement: "proceedings",
  vote: "proceedings",
  attendee: "attendance",
  figure: "figures",
  "cited-document": "documents",
  citation: "documents",
  directive: "conclusion",
  photograph: "photographs",
  source: "source",
};

/** In which part a record stands; what has none of its own leads to the facts. */
export const partOf = (noun: Noun): Part => partByNoun[noun] ?? "facts";

/** A place to go to: a part of the workspace and the field there, the office's own record, or a task of any meeting. */
export type Place = {
  part: Part | "office" | "task";
  field: string;
  /** The record whose field it is, where there are several alike. */
  record?: string;
};

/** The field is as the paper names it: `meeting.date`, `attendees.chair`, `directives.2.lead`, `tasks.<id>.lead`, `office.symbol`. */
export function placeOf({ field }: Gap): Place {
  const [noun = "", ...rest] = field.split(".");
  const last = rest.at(-1) ?? "";
  if (noun === "tasks") return { part: "task", field: rest[0] ?? "" };
  if (noun === "office") return { part: "office", field: last };
  if (noun === "signer") return { part: "papers", field: "signer" };
  if (noun === "paper") return { part: "papers", field: last };
  if (noun === "erratum") return { part: "papers", field: noun };
  if (noun === "votes") return { part: "proceedings", field: "figures" };
  if (noun.startsWith("attendee")) return { part: "attendance", field: last };
  if (noun.startsWith("directive")) return { part: "conclusion", field: rest.join(".") };
  if (noun === "agenda") return { part: "proceedings", field: last };
  if (last === "conclusion" || last === "proceedings") return { part: last, field: last };
  return { part: "facts", field: last };
}

/** Gaps of each part, for the marks beside its name. */
export function countByPart(gaps: readonly Gap[]): Partial<Record<Part, number>> {
  const counts: Partial<Record<Part, number>> = {};
  for (const gap of gaps) {
    const { part } = placeOf(gap);
    if (part !== "office" && part !== "task") counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
