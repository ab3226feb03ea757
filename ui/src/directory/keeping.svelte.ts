/** Removing records of the directory, and what the program refused to keep. */

import type { Noun } from "../contract";
import { act } from "../record/act";
import { saving } from "../record/saving.svelte";
import { offerUndo } from "../record/undo.svelte";
import { words } from "./words";

/** What is wrong with a field of a record that waits, if it is that one. */
export function refusalOf(id: string, field: string): string | undefined {
  const refused = saving.failure?.field === field && saving.waiting.has(id);
  return refused ? saving.failure?.sentence : undefined;
}

/** Removes at once; the notice offers the way back. */
export async function removeRecord(noun: Noun, id: string, name: string): Promise<void> {
  const saved = await act("record-remove", { noun, id });
  if (saved) offerUndo(words.removed(name));
}
