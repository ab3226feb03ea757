/** Changes of a draft that is not stored yet. Each gives a new draft; the old one stays what it was, for undo. */

import type { Draft, Noun, Record as NamedRecord, TextSpan } from "../contract";
import { blankDirective, blankStatement } from "../meetings/blank";
import { offsetsOf, wordsOf } from "../sources/spans";

type Listed = { id: string; ordinal: number };
type List = "attendees" | "statements" | "figures" | "directives";

const lists: { [N in Noun]?: List } = {
  attendee: "attendees",
  statement: "statements",
  figure: "figures",
  directive: "directives",
};

/** What can become of a sentence that found no place. */
export type Placing = "b" | "n" | "y" | "x";

const numbered = <T extends Listed>(items: T[]): T[] =>
  items.map((item, index) => (item.ordinal === index + 1 ? item : { ...item, ordinal: index + 1 }));

function onList(draft: Draft, list: List, change: (items: Listed[]) => Listed[]): Draft {
  return { ...draft, [list]: numbered(change(draft[list])) };
}

function onDocuments(draft: Draft, change: (all: Draft["documents"]) => Draft["documents"]): Draft {
  const documents = change(draft.documents).map((cited, index) => ({
    ...cited,
    citation: { ...cited.citation, ordinal: index + 1 },
  }));
  return { ...draft, documents };
}

/** The draft with a record as it is now. */
export function withRecord(draft: Draft, record: NamedRecord): Draft {
  const { noun, ...fields } = record;
  if (record.noun === "meeting") return { ...draft, meeting: fields as Draft["meeting"] };
  if (record.noun === "citation" || record.noun === "cited-document")
    return onDocuments(draft, (all) =>
      all.map(({ citation, document }) => ({
        citation: citation.id === record.id ? (fields as typeof citation) : citation,
        document: document.id === record.id ? (fields as typeof document) : document,
      })),
    );
  const list = lists[noun];
  if (!list) return draft;
  const next = fields as Listed;
  return onList(draft, list, (items) => items.map((item) => (item.id === next.id ? next : item)));
}

/** The draft with a new record, at a place from 1 or at the end. */
export function withNew(draft: Draft, record: NamedRecord, to = Infinity): Draft {
  const { noun, ...fields } = record;
  const list = lists[noun];
  return list
    ? onList(draft, list, (items) => items.toSpliced(to - 1, 0, fields as Listed))
    : draft;
}

export function without(draft: Draft, noun: Noun, id: string): Draft {
  if (noun === "citation")
    return onDocuments(draft, (all) => all.filter(({ citation }) => citation.id !== id));
  const list = lists[noun];
  return list ? onList(draft, list, (items) => items.filter((item) => item.id !== id)) : draft;
}

export function moved(draft: Draft, noun: Noun, id: string, to: number): Draft {
  const shift = <T>(items: T[], isIt: (item: T) => boolean): T[] => {
    const rest = items.filter((item) => !isIt(item));
    return rest.toSpliced(Math.max(0, to - 1), 0, ...items.filter(isIt));
  };
  if (noun === "citation")
    return onDocuments(draft, (all) => shift(all, ({ citation }) => citation.id === id));
  const list = lists[noun];
  return list ? onList(draft, list, (items) => shift(items, (item) => item.id === id)) : draft;
}

/** The draft with a sentence put where the person said; what is passed over counts as outside the text. */
export function placedSentence(draft: Draft, span: TextSpan, placing: Placing): Draft {
  const { source, meeting } = draft;
  const text = wordsOf(source.text, offsetsOf(source.text), span).trim();
  const unplaced = source.unplaced.filter((other) => other.start !== span.start);
  const rest: Draft = { ...draft, source: { ...source, unplaced } };
  const spans = { text: span };
  if (placing === "n")
    return withNew(rest, { noun: "directive", ...blankDirective(meeting.id), text, spans });
  if (placing === "y")
    return withNew(rest, { noun: "statement", ...blankStatement(meeting.id), text, spans });
  if (placing === "b") {
    const proceedings = [meeting.proceedings, text].filter(Boolean).join("\n");
    return { ...rest, meeting: { ...meeting, proceedings } };
  }
  return { ...rest, source: { ...rest.source, debris: [...source.debris, span] } };
}

/** Everything that is to be accepted, one by one. */
export function reviewedIds(draft: Draft): string[] {
  const { meeting, attendees, statements, directives, documents, figures } = draft;
  return [
    meeting.id,
    ...[...attendees, ...statements, ...directives].map(({ id }) => id),
    ...documents.map(({ citation }) => citation.id),
    ...figures.map(({ id }) => id),
  ];
}
