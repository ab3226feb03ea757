/** Undo and redo of the whole workspace; what they would do is told by the backend. */

import { asFailure, useBackend } from "../backend";
import type { Undone } from "../contract";
import { notify, type Tone } from "../parts/toasts.svelte";
import { words } from "../words";
import { saving } from "./saving.svelte";
import { workspace } from "./workspace.svelte";

/** Takes back the last change. One that could not be kept is the last: it is given up, nothing else is touched. */
export async function undo(): Promise<void> {
  await saving.flush();
  if (saving.giveUp()) return void notify(words.record.gaveUp);
  await step("undo", words.record.undone);
}

/** Says what was done, with the undo at hand. */
export function offerUndo(text: string, tone?: Tone): void {
  notify(text, { tone, action: { label: words.parts.undo, run: () => void undo() } });
}

export async function redo(): Promise<void> {
  await saving.flush();
  if (saving.state !== "failed") await step("redo", words.record.redone);
}

async function step(name: "undo" | "redo", say: (label: string) => string): Promise<void> {
  try {
    const done: Undone = await useBackend().call(name, {});
    saving.committed(done.saved);
    notify(say(done.label));
  } catch (thrown) {
    const failure = asFailure(thrown);
    const nothing = failure.kind === "nothing-to-undo";
    notify(failure.sentence, { tone: nothing ? "plain" : "danger" });
  }
  await workspace.refresh();
}
