/** How a pasted text comes into the field: the program makes plain Unicode text of it, never markup.
 *
 * Owns: asking the program, falling back to what the clipboard calls plain text, and writing into the field so that it
 * can be taken back. WebKit on Linux has no undo key of its own, so the field hears it here.
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
    return { text: pasted.text, name: "", kind: null, conversion: null, left_out: [] };
  }
}

/** Up to here the page's own way of writing is quick; a long text would keep the window waiting for seconds. */
const short = { length: 2000, lines: 20 };

type Step = { before: string; after: string; caret: number };

/** Writes into one text area, and takes back: short texts as typing would, long ones as steps of its own. */
export class Writing {
  #done: Step[] = [];
  #undone: Step[] = [];

  /** Over the selection. */
  insert(area: HTMLTextAreaElement, text: string): void {
    area.focus();
    const { value, selectionStart: start, selectionEnd: end } = area;
    const isShort = text.length <= short.length && text.split("\n").length <= short.lines;
    // Moving the caret ends what was being typed; the paste is taken back alone.
    area.setSelectionRange(0, 0);
    area.setSelectionRange(start, end);
    if (isShort && text !== "" && document.execCommand("insertText", false, text)) return;
    const after = value.slice(0, start) + text + value.slice(end);
    this.#done.push({ before: value, after, caret: end });
    this.#undone = [];
    show(area, after, start + text.length);
  }

  /** One stretch over another, wherever it stands; nothing when it stands nowhere any more. */
  exchange(area: HTMLTextAreaElement, from: string, to: string): void {
    const at = area.value.indexOf(from);
    if (at < 0) return;
    area.setSelectionRange(at, at + from.length);
    this.insert(area, to);
  }

  /** The last step of its own when nothing was typed since, otherwise what was typed. */
  undo(area: HTMLTextAreaElement): void {
    const step = this.#done.at(-1);
    if (step?.after !== area.value) return void document.execCommand("undo");
    this.#done.pop();
    this.#undone.push(step);
    show(area, step.before, step.caret);
  }

  redo(area: HTMLTextAreaElement): void {
    const step = this.#undone.at(-1);
    if (step?.before !== area.value) return void document.execCommand("redo");
    this.#undone.pop();
    this.#done.push(step);
    show(area, step.after, step.after.length);
  }
}

function show(area: HTMLTextAreaElement, text: string, caret: number): void {
  area.value = text;
  area.setSelectionRange(caret, caret);
  area.dispatchEvent(new Event("input", { bubbles: true }));
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
