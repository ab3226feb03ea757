/** A Word file that somebody chose, as one side of a comparison. */

import type { ComparedSide } from "../../contract";
import { notify } from "../../parts/toasts.svelte";
import { words } from "./words";

const largest = 20 * 1024 * 1024;

/** Nothing when the file is too large; the person has been told. */
export async function fileSide(file: File): Promise<ComparedSide | undefined> {
  if (file.size > largest) {
    notify(words.tooLarge(file.name), { tone: "danger" });
    return undefined;
  }
  return { side: "file", name: file.name, content: base64(await file.arrayBuffer()) };
}

/** In pieces, because a function takes only so many arguments. */
function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let at = 0; at < all.length; at += 0x8000)
    text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
}
