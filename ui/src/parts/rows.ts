/** Which row of a list a key goes to. */

import { pressed } from "./keys";

const page = 15;

/** The keyboard goes there, and it is brought to sight at once: what a focus alone would bring to sight later does not
    come when something beside scrolls meanwhile. */
export function focusInSight(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** The keyboard goes to the row of a list that holds the focus. */
export function focusRow(list: HTMLElement | undefined): void {
  focusInSight(list?.querySelector<HTMLElement>("[data-row][tabindex='0']"));
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
