/** Does one thing that is not a put: everything typed before is sent first. A failure is shown as a notice, unless the
    caller has a better place for it. */

import { asFailure, useBackend } from "../backend";
import type { Commands, Failure, Saved } from "../contract";
import { notify } from "../parts/toasts.svelte";
import { saving } from "./saving.svelte";

/** The answer, or nothing when it failed and the person has been told. */
export async function act<N extends keyof Commands>(
  name: N,
  args: Commands[N]["args"],
  onfailure: (failure: Failure) => void = tell,
): Promise<Commands[N]["answer"] | undefined> {
  await saving.flush();
  try {
    const answer = await useBackend().call(name, args);
    if (isSaved(answer)) saving.committed(answer);
    return answer;
  } catch (thrown) {
    onfailure(asFailure(thrown));
    return undefined;
  }
}

function tell({ sentence }: Failure): void {
  notify(sentence, { tone: "danger" });
}

function isSaved(answer: unknown): answer is Saved {
  return typeof answer === "object" && answer !== null && "areas" in answer && "at" in answer;
}
