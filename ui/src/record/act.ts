/** Does one thing that is not a put: everything typed before is sent first, a failure is shown as a notice. */

import { asFailure, useBackend } from "../backend";
import type { Commands, Saved } from "../contract";
import { notify } from "../parts/toasts.svelte";
import { saving } from "./saving.svelte";

/** The answer, or nothing when it failed and the person has been told. */
export async function act<N extends keyof Commands>(
  name: N,
  args: Commands[N]["args"],
): Promise<Commands[N]["answer"] | undefined> {
  await saving.flush();
  try {
    const answer = await useBackend().call(name, args);
    if (isSaved(answer)) saving.committed(answer);
    return answer;
  } catch (thrown) {
    notify(asFailure(thrown).sentence, { tone: "danger" });
    return undefined;
  }
}

function isSaved(answer: unknown): answer is Saved {
  return typeof answer === "object" && answer !== null && "areas" in answer && "at" in answer;
}
