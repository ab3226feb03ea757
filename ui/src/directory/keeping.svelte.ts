/** Removing records of the directory. */

import type { Noun } from "../contract";
import { act } from "../record/act";
import { offerUndo } from "../record/undo.svelte";
import { words } from "./words";

/** Removes at once; the notice offers the way back. */
export async function removeRecord(noun: Noun, id: string, name: string): Promise<void> {
  const saved = await act("record-remove", { noun, id });
  if (saved) offerUndo(words.removed(name));
}
