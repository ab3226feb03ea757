/** The marks of a meeting's records on its source text. */

import type { Citation, Cited, Meeting, MeetingFile, Noun, TextSpan } from "../contract";
import type { Mark, Tone } from "./spans";

/** The records of a meeting, stored or not yet. */
export type Records = Pick<
  MeetingFile,
  "meeting" | "attendees" | "agenda" | "statements" | "figures" | "documents" | "directives"
> &
  Partial<Pick<MeetingFile, "votes" | "vote_remarks" | "headcount">>;

type Traced = { id: string; spans: { [key in string]: TextSpan } };

const tones: Partial<Record<Noun, Tone>> = {
  meeting: "meeting",
  attendee: "person",
  statement: "statement",
  figure: "figure",
  citation: "document",
  directive: "directive",
};

/** Every span of every record, in the order of the record. */
export function marksOf(records: Records): Mark[] {
  const of = (noun: Noun, traced: readonly Traced[]) => traced.flatMap((it) => markOf(noun, it));
  const meeting: Meeting = records.meeting;
  const citations: Citation[] = records.documents.map((cited: Cited) => cited.citation);
  return [
    ...of("meeting", [meeting]),
    ...of("attendee", records.attendees),
    ...of("statement", records.statements),
    ...of("figure", records.figures),
    ...of("citation", citations),
    ...of("directive", records.directives),
  ];
}

function markOf(noun: Noun, { id, spans }: Traced): Mark[] {
  const tone = tones[noun] ?? "meeting";
  return Object.entries(spans)
    .filter(([field]) => field !== "sentence")
    .map(([field, span]) => ({ ...span, id, noun, field, tone }));
}
