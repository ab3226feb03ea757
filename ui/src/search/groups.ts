/** Hits side by side with their like: meetings first, then what belongs to them, then the directory. */

import type { Hit, Noun } from "../contract";
import { showPartial } from "../meetings/partial-date";
import { partOf, type Part } from "../papers/gaps";

const order: readonly Noun[] = [
  "meeting",
  "directive",
  "progress",
  "statement",
  "agenda-item",
  "vote",
  "attendee",
  "figure",
  "cited-document",
  "citation",
  "source",
  "photograph",
  "person",
  "position",
  "unit",
];

export type Group = { noun: Noun; hits: Hit[] };

export function grouped(hits: readonly Hit[]): Group[] {
  return order
    .map((noun) => ({ noun, hits: hits.filter((hit) => hit.noun === noun) }))
    .filter((group) => group.hits.length > 0);
}

/** The meeting of a hit in a line: its day and its title. */
export const whereOf = ({ of }: Hit): string =>
  of ? [of.date && showPartial(of.date), of.title].filter(Boolean).join(" · ") : "";

/** Where a hit stands in its meeting. */
export const placeOf = ({ noun, id }: Hit): { part: Part; record: string } => ({
  part: partOf(noun),
  record: id,
});
