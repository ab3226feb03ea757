/** From spans of a source text to pieces that can be drawn.
 *
 * Owns: the way from characters (Unicode scalar values) to the page's own counting, and the cutting of overlapping
 * marks into pieces. It knows neither colours nor records.
 */

import type { Noun, TextSpan } from "../contract";

/** What a stretch of the text is shown as. */
export type Tone = "meeting" | "person" | "document" | "directive" | "statement" | "figure";

/** A stretch of the text that a value of a record was taken from. */
export type Mark = TextSpan & { id: string; noun: Noun; field: string; tone: Tone };

/** A stretch of the text under the same marks throughout; `start` and `end` count characters. */
export type Piece = TextSpan & { text: string; marks: Mark[] };

/** One text is looked at at a time, but from many sides and after each change of a record. */
let counted = { text: "", offsets: new Uint32Array(1) };

/** Where each character begins in the page's counting (UTF-16); one more entry than there are characters. */
export function offsetsOf(text: string): Uint32Array {
  if (counted.text !== text) counted = { text, offsets: count(text) };
  return counted.offsets;
}

function count(text: string): Uint32Array<ArrayBuffer> {
  const letters = Array.from(text);
  const offsets = new Uint32Array(letters.length + 1);
  letters.forEach((letter, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + letter.length;
  });
  return offsets;
}

/** The words of a span. */
export function wordsOf(text: string, offsets: Uint32Array, { start, end }: TextSpan): string {
  return text.slice(offsets[start] ?? text.length, offsets[end] ?? text.length);
}

/** The text cut at every border of a mark; a piece under several marks names them all, the narrowest first. */
export function pieces(text: string, offsets: Uint32Array, marks: readonly Mark[]): Piece[] {
  const length = offsets.length - 1;
  const inside = marks.filter(({ start, end }) => start < end && start < length);
  const borders = bordersOf(inside, length);
  const opening = [...inside].sort((a, b) => a.start - b.start);
  const cut: Piece[] = [];
  let open: Mark[] = [];
  let next = 0;
  borders.slice(0, -1).forEach((start, index) => {
    const end = borders[index + 1] ?? length;
    open = open.filter((mark) => mark.end > start);
    for (let mark = opening[next]; mark && mark.start <= start; mark = opening[next]) {
      open.push(mark);
      next += 1;
    }
    const narrowest = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    cut.push({ start, end, text: wordsOf(text, offsets, { start, end }), marks: narrowest });
  });
  return cut;
}

function bordersOf(marks: readonly Mark[], length: number): number[] {
  const borders = new Set([0, length]);
  for (const { start, end } of marks) {
    borders.add(start);
    borders.add(Math.min(end, length));
  }
  return [...borders].sort((a, b) => a - b);
}

/** What a place that belongs to no record is looked at by; no record has such an id. */
export const placeId = ({ start }: TextSpan): string => `place-${String(start)}`;

/** Whether a span overlaps any of some others. */
export function touches(span: TextSpan, others: readonly TextSpan[]): boolean {
  return others.some((other) => other.start < span.end && span.start < other.end);
}
