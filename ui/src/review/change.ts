/** Changes of a draft that is not stored yet. Each gives a new draft; the old one stays what it was, for undo. */

import type { Draft, Noun, Record as NamedRecord, RecordChange, TextSpan } from "../contract";
import { blankDirective, blankStatement } from "../meetings/blank";
import { offsetsOf, touches, wordsOf } from "../sources/spans";

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
  if (record.noun === "directive") draft = withoutStaleRule(draft, record);
  return onList(draft, list, (items) => items.map((item) => (item.id === next.id ? next : item)));
}

/** The rule tells how the date was found; a date set by hand was not found that way. */
function withoutStaleRule(draft: Draft, { id, deadline }: Draft["directives"][number]): Draft {
  const before = draft.directives.find((directive) => directive.id === id)?.deadline;
  if (JSON.stringify(before) === JSON.stringify(deadline)) return draft;
  const rules = Object.entries(draft.deadline_rules).filter(([of]) => of !== id);
  return { ...draft, deadline_rules: Object.fromEntries(rules) };
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

/** Several changes as one. */
export function withChanges(draft: Draft, changes: readonly RecordChange[]): Draft {
  return changes.reduce((before, change) => {
    if ("put" in change) return withRecord(before, change.put);
    if ("add" in change) return withNew(before, change.add, change.to);
    return without(before, change.remove.noun, change.remove.id);
  }, draft);
}

const worded = ({ directives, statements }: Draft) => [...directives, ...statements];

/** Where the words of a directive or statement stand in the source. */
export const placeOf = (draft: Draft, id: string): TextSpan | undefined =>
  worded(draft).find((record) => record.id === id)?.spans["text"];

/** The draft without a record. Its words count as outside the text, unless another record quotes them too. */
export function dropped(draft: Draft, noun: Noun, id: string): Draft {
  const place = placeOf(draft, id);
  const rest = without(draft, noun, id);
  const quoted = worded(rest).flatMap(({ spans }) => spans["text"] ?? []);
  if (!place || touches(place, quoted)) return rest;
  return { ...rest, source: { ...rest.source, debris: [...rest.source.debris, place] } };
}

/** The draft without a record whose words go back to the sentences that have no place. */
export function unplacedAgain(draft: Draft, noun: Noun, id: string, place: TextSpan): Draft {
  const rest = without(draft, noun, id);
  const others = rest.source.unplaced.filter(({ start }) => start !== place.start);
  const unplaced = [...others, place].sort((one, other) => one.start - other.start);
  return { ...rest, source: { ...rest.source, unplaced } };
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

/** Everything that is to be accepted, one by one. A meeting that is read again was accepted long ago. */
export function reviewedIds(draft: Draft): string[] {
  const { meeting, attendees, statements, directives, documents, figures } = draft;
  return [
    ...(draft.again ? [] : [meeting.id]),
    ...[...attendees, ...statements, ...directives].map(({ id }) => id),
    ...documents.map(({ citation }) => citation.id),
    ...figures.map(({ id }) => id),
  ];
}

/** Whether a text that was read again holds nothing that its meeting lacks. */
export function addsNothing(draft: Draft): boolean {
  const { attendees, statements, directives, documents, figures } = draft;
  return [attendees, statements, directives, documents, figures].every(
    ({ length }) => length === 0,
  );
}
