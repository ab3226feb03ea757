/** What the keyboard does in a screen, wherever the focus is. */

import { pressed } from "./keys";

export type Deeds = { [chord: string]: () => void };

/** A place where letters are text: there, a key without Ctrl or Alt belongs to the text. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return target?.closest("input, textarea, select, [contenteditable]") != null;
}

/** A field that is no part of the record (a search, a text not yet read), or a date not yet read: its undo is the browser's. */
function undoesItself(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    target?.matches("input[type=search], input[inputmode=numeric], [data-undoes-itself]") ?? false
  );
}

/** What stands in front of everything has the keyboard to itself. */
const inDialog = () => document.querySelector("[data-dialog-overlay]") !== null;

/** Does what the pressed chord stands for. Deaf while a letter is being composed. */
export function hear(event: KeyboardEvent, deeds: Deeds): void {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || inDialog()) return;
  const chord = Object.keys(deeds).find((keys) => pressed(event, keys));
  if (chord === undefined) return;
  if (!/^(Ctrl|Alt)\+/.test(chord) && isTyping(event)) return;
  if (/Z$/.test(chord) && undoesItself(event)) return;
  event.preventDefault();
  deeds[chord]?.();
}

/** Keys that walk a list reach it from anywhere that makes no use of them. */
export function hearWalking(event: KeyboardEvent, toList: () => void): void {
  if (document.activeElement !== document.body) return;
  hear(event, { "↓": toList, "↑": toList, j: toList, k: toList });
}
