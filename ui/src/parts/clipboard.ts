/** Copying a text, with the notice that it was copied or that the machine did not let it. */

import { notify } from "./toasts.svelte";

/** Whether it was copied. */
export async function copyText(
  text: string,
  said: { copied: string; notCopied: string },
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    notify(said.copied, { tone: "good" });
    return true;
  } catch {
    notify(said.notCopied, { tone: "danger" });
    return false;
  }
}
