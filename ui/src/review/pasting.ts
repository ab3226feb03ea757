/** How a pasted text comes into the field: the program makes plain Unicode text of it, never markup.
 *
 * Owns: asking the program, falling back to what the clipboard calls plain text, and writing into the field in a way
 * that the field's own undo takes back.
 */

import { useBackend } from "../backend";
import type { Pasted, TextToRead } from "../contract";

const lines = (text: string) => text.replace(/\r\n?/g, "\n");

/** What the clipboard holds as text; nothing when it holds only pictures or files. */
export function pastedFrom(data: DataTransfer | null): Pasted | undefined {
  const text = data?.getData("text/plain") ?? "";
  const html = data?.getData("text/html") ?? "";
  return text === "" && html === "" ? undefined : { text: lines(text), html };
}

/** The text as it is to stand in the field. When the program has no answer, the plain text as it is. */
export async function textOf(pasted: Pasted): Promise<TextToRead> {
  try {
    const answer = await useBackend().call("text-paste", pasted);
    return { ...answer, text: lines(answer.text) };
  } catch {
    return { text: pasted.text, name: "", kind: null, conversion: null };
  }
}

/** Writes over the selection as typing would: the field's own undo takes it back. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  const done = document.execCommand(text === "" ? "delete" : "insertText", false, text);
  if (done) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Writes one stretch over another, wherever it stands; false when it stands nowhere any more. */
export function exchange(area: HTMLTextAreaElement, from: string, to: string): boolean {
  const at = area.value.indexOf(from);
  if (at < 0) return false;
  area.setSelectionRange(at, at + from.length);
  insert(area, to);
  return true;
}

/** The first lines, for comparing: none empty, none too long. */
export function firstLines(text: string, count = 3, length = 110): string[] {
  const filled = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const cut = (line: string) => {
    const letters = Array.from(line.trim());
    return letters.length > length ? `${letters.slice(0, length).join("")}…` : letters.join("");
  };
  return filled.slice(0, count).map(cut);
}
