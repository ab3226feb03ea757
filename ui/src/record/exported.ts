/** Says that a file was written, with the way to its folder. */

import { notify } from "../parts/toasts.svelte";
import { words } from "../words";
import { act } from "./act";

export function tellExported(text: string): void {
  notify(text, {
    tone: "good",
    action: { label: words.record.reveal, run: () => void act("export-reveal", {}) },
  });
}
