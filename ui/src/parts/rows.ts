/** Which row of a list a key goes to. */

import { pressed } from "./keys";

const page = 15;

/** The keyboard goes to the row of a list that holds the focus. */
export function focusRow(list: HTMLElement | undefined): void {
  const row = list?.querySelector<HTMLElement>("[data-row][tabindex='0']");
  row?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

/** From row `at`, `last` being the last one; nothing when the key does not walk. */
export function walkTo(event: KeyboardEvent, at: number, last: number): number | undefined {
  if (event.altKey || event.ctrlKey) return undefined;
  const key = pressed(event, "j") ? "ArrowDown" : pressed(event, "k") ? "ArrowUp" : event.key;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, last));
}
