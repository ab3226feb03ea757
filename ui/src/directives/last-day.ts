/** Why the last day in time is not the day that the words name, in words. */

import type { Deadline } from "../contract";
import { showDate } from "../parts/dates";
import { words } from "./words";

/** `last`: the last day in time, where it is not the day of the words. */
export function lastDaySaid(deadline: Deadline | null, last?: string): string | undefined {
  if (deadline?.kind === "on-issue" && deadline.days !== null)
    return last ? words.counted(showDate(last)) : words.notCounted;
  if (!last || !deadline?.date) return undefined;
  return last < deadline.date ? words.dayBefore(showDate(last)) : words.rolledOn(showDate(last));
}
