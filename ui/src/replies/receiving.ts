/** Bringing files into the inbox, and taking what was chosen in it. */

import type { ReplyPreview } from "../contract";
import { notify } from "../parts/toasts.svelte";
import { act } from "../record/act";
import { saving } from "../record/saving.svelte";
import { offerUndo } from "../record/undo.svelte";
import { inbox } from "./inbox.svelte";
import { words } from "./words";

const largest = 20 * 1024 * 1024;

/** Through the dialog of the desktop. */
export async function choose(): Promise<void> {
  inbox.add((await act("replies-open", {})) ?? []);
}

/** Files that were dropped on the page. */
export async function receive(files: readonly File[]): Promise<void> {
  const previews: ReplyPreview[] = [];
  for (const file of files) {
    const preview = await read(file);
    if (preview) previews.push(preview);
  }
  inbox.add(previews);
}

async function read(file: File): Promise<ReplyPreview | undefined> {
  if (file.size > largest) {
    notify(words.tooLarge(file.name), { tone: "danger" });
    return undefined;
  }
  try {
    return await act("reply-read", { name: file.name, content: base64(await file.arrayBuffer()) });
  } catch {
    notify(words.unreadable(file.name), { tone: "danger" });
    return undefined;
  }
}

/** In pieces, because a function takes only so many arguments. */
export function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let at = 0; at < all.length; at += 0x8000)
    text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Keeps what is chosen, as one act. */
export async function take(): Promise<void> {
  const kept = await act("replies-keep", { replies: inbox.replies });
  if (!kept) return;
  saving.committed(kept.saved);
  inbox.taken();
  offerUndo(words.accepted(kept.added, kept.known));
}
