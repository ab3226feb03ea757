/** Faults of typing that the reader suspects. They are offered one by one; the source itself stays as it came.
 *
 * Owns: which values a correction reaches, and how it is put into them. Values that a person has changed are touched
 * only where there can be no mistake about the place.
 */

import type { Correction, Deadline, Draft, TextSpan } from "../contract";
import { offsetsOf, wordsOf } from "../sources/spans";

type Spans = { [key in string]: TextSpan };
type Traced = { id: string; spans: Spans };

/** A correction at work, with the words of the source at hand. */
class Fault {
  constructor(
    readonly correction: Correction,
    readonly wordsAt: (span: TextSpan) => string,
  ) {}

  covered({ start, end }: TextSpan): boolean {
    return start <= this.correction.span.start && this.correction.span.end <= end;
  }

  /** The text with this one occurrence as it should be, or the same text when it is not certain which one is meant. */
  inText(value: string, span: TextSpan): string {
    const { span: place, written, proposed } = this.correction;
    const before = this.wordsAt({ start: span.start, end: place.start });
    const behind = this.wordsAt({ start: place.end, end: span.end });
    if (value.startsWith(before + written))
      return before + proposed + value.slice(before.length + written.length);
    if (value.endsWith(written + behind))
      return value.slice(0, value.length - written.length - behind.length) + proposed + behind;
    return this.inSome(value);
  }

  /** Without knowing where: only when the words occur exactly once. */
  inSome(value: string): string {
    const { written, proposed } = this.correction;
    const parts = value.split(written);
    return parts.length === 2 ? parts.join(proposed) : value;
  }

  inList(values: readonly string[]): string[] {
    const times = values.join("\n").split(this.correction.written).length - 1;
    return times === 1 ? values.map((value) => this.inSome(value)) : [...values];
  }
}

function inValue(fault: Fault, value: unknown, span: TextSpan): unknown {
  if (typeof value === "string") return fault.inText(value, span);
  if (Array.isArray(value)) return fault.inList(value as string[]);
  if (typeof value !== "object" || value === null || !("phrase" in value)) return value;
  const deadline = value as Deadline;
  return { ...deadline, phrase: fault.inText(deadline.phrase, span) };
}

/** The same record when nothing of it is reached. */
function inRecord<T extends Traced>(fault: Fault, record: T): T {
  const fields = Object.entries(record.spans).filter(
    ([field, span]) => field in record && fault.covered(span),
  );
  const patch = fields.map(([field, span]) => [
    field,
    inValue(fault, record[field as keyof T], span),
  ]);
  const same = patch.every(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(record[field as keyof T]),
  );
  return same ? record : { ...record, ...Object.fromEntries(patch) };
}

/** A document has no places of its own; its citing tells them. */
function inCited(fault: Fault, cited: Draft["documents"][number]): Draft["documents"][number] {
  if (!Object.values(cited.citation.spans).some((span) => fault.covered(span))) return cited;
  const { id, date, ...texts } = cited.document;
  const patch = Object.entries(texts).map(([field, value]) => [field, fault.inSome(value)]);
  if (patch.every(([field, value]) => value === cited.document[field as keyof typeof texts]))
    return cited;
  const document = { ...(Object.fromEntries(patch) as typeof texts), id, date };
  return { ...cited, document };
}

/** What stands in the draft besides the text, each record as the fault leaves it. */
function recordsOf(draft: Draft, fault: Fault) {
  const inAll = <T extends Traced>(records: T[]): T[] =>
    records.map((record) => inRecord(fault, record));
  return {
    meeting: inRecord(fault, draft.meeting),
    attendees: inAll(draft.attendees),
    statements: inAll(draft.statements),
    figures: inAll(draft.figures),
    directives: inAll(draft.directives),
    documents: draft.documents.map((cited) => inCited(fault, cited)),
  };
}

function faultsOf({ source }: Draft, corrections: readonly Correction[]): Fault[] {
  const offsets = offsetsOf(source.text);
  const wordsAt = (span: TextSpan) => wordsOf(source.text, offsets, span);
  return corrections.map((correction) => new Fault(correction, wordsAt));
}

/** Corrected, the last place first, so that the places before it are still what the source says. */
export function corrected(draft: Draft, corrections: readonly Correction[]): Draft {
  const backwards = [...corrections].sort((one, other) => other.span.start - one.span.start);
  const all = faultsOf(draft, backwards);
  const put = (before: Draft, fault: Fault) => ({ ...before, ...recordsOf(before, fault) });
  return withoutCorrections(all.reduce(put, draft), corrections);
}

/** No longer offered. */
export function withoutCorrections(draft: Draft, gone: readonly Correction[]): Draft {
  const starts = new Set(gone.map(({ span }) => span.start));
  const corrections = draft.corrections.filter(({ span }) => !starts.has(span.start));
  return { ...draft, corrections };
}

/** Those that would change a value; the others wait until their sentence has a place. */
export function reaching(draft: Draft): Correction[] {
  type Records = ReturnType<typeof recordsOf>;
  const flat = ({ meeting, attendees, statements, figures, directives, documents }: Records) =>
    [meeting, attendees, statements, figures, directives, documents].flat();
  const before = flat(draft);
  const reaches = (fault: Fault) =>
    flat(recordsOf(draft, fault)).some((record, at) => record !== before[at]);
  return faultsOf(draft, draft.corrections)
    .filter(reaches)
    .map(({ correction }) => correction);
}

/** Where two wordings part, and where they meet again. */
export function difference(written: string, proposed: string) {
  const [from, to] = [Array.from(written), Array.from(proposed)];
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const middle = (letters: string[]) => letters.slice(head, letters.length - tail).join("");
  return {
    before: from.slice(0, head).join(""),
    written: middle(from),
    proposed: middle(to),
    behind: from.slice(from.length - tail).join(""),
  };
}
