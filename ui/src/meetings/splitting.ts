/** One record made two, at a place in its text. */

import type { TextSpan } from "../contract";
import { pressed } from "../parts/keys";
import { notify } from "../parts/toasts.svelte";
import { newId } from "../record/id";
import type { Act } from "./acts";
import { words } from "./words";

export type Halves = { before: string; behind: string };
type Worded = { id: string; ordinal: number; text: string; spans: { [key in string]: TextSpan } };

/** What stands before and behind the caret, without the marks that held them together; nothing when one is empty. */
export function halvesAt(text: string, start: number, end = start): Halves | undefined {
  const before = text.slice(0, start).replace(/[\s;,]+$/u, "");
  const behind = text.slice(end).replace(/^[\s;,.]+/u, "");
  if (before === "" || behind === "") return undefined;
  return { before: before.normalize("NFC"), behind: behind.normalize("NFC") };
}

/** The caret of a text area as the place to split at. */
function halvesOf(area: HTMLTextAreaElement | undefined): Halves | undefined {
  return area && halvesAt(area.value, area.selectionStart, area.selectionEnd);
}

type Area = HTMLTextAreaElement | undefined;

/** Ctrl+Enter in the text itself. */
export function splitKey(event: KeyboardEvent, area: Area, onsplit: (halves: Halves) => void) {
  if (!pressed(event, "Ctrl+Enter")) return;
  event.preventDefault();
  const halves = halvesOf(area);
  if (halves) onsplit(halves);
}

/** The same for the record's menu; without a caret in the text it tells where to put it. */
export function splitAct(area: () => Area, onsplit: (halves: Halves) => void): Act {
  const run = () => {
    const halves = halvesOf(area());
    if (halves) onsplit(halves);
    else notify(words.splitWhere);
  };
  return { label: words.split, icon: "split", keys: "Ctrl+Enter", run };
}

/** Both halves; the second one is new and keeps everything else. When the text still is what the source says, each half
    is quoted from its own part of it; otherwise the whole place stays with the first. */
export function split<T extends Worded>(record: T, halves: Halves, source?: string): [T, T] {
  const whole = record.spans["text"];
  const parts = whole && source !== undefined ? partsOf(record.text, whole, halves, source) : [];
  const half = (text: string, span: TextSpan | undefined): T => {
    const rest = Object.entries(record.spans).filter(([field]) => field !== "text");
    const spans = Object.fromEntries(span ? [...rest, ["text", span]] : rest);
    return { ...record, text, spans };
  };
  const second = half(halves.behind, parts[1]);
  return [half(halves.before, parts[0] ?? whole), { ...second, id: newId(), ordinal: 0 }];
}

const lengthOf = (text: string) => Array.from(text).length;

function partsOf(text: string, { start, end }: TextSpan, halves: Halves, source: string) {
  if (Array.from(source).slice(start, end).join("") !== text) return [];
  if (!text.startsWith(halves.before) || !text.endsWith(halves.behind)) return [];
  return [
    { start, end: start + lengthOf(halves.before) },
    { start: end - lengthOf(halves.behind), end },
  ];
}
