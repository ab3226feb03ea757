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

/** How many undos were offered so far; only the newest takes back what its notice says. */
let offers = $state(0);

/** Says what was done, with the undo at hand as long as nothing was done since. */
export function offerUndo(text: string, tone?: Tone): void {
  const mine = (offers += 1);
  const isLast = lastDeed();
  const holds = () => mine === offers && isLast();
  notify(text, { tone, action: { label: words.parts.undo, run: () => void undo(), holds } });
}

/** Tells whether what was done last still is the last. The state of the workspace may be behind it at first. */
function lastDeed(): () => boolean {
  let label = $state<string | null>();
  let seen = false;
  const ask = useBackend().call("status", {});
  ask.then(
    (status) => (label = status.undo),
    () => undefined,
  );
  return () => {
    const last = workspace.status?.undo;
    if (label === undefined) return true;
    seen ||= last === label;
    return !seen || last === label;
  };
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
