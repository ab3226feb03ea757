/** Where a milestone of a task stands on a day. */

import type { Milestone } from "../contract";
import { showDate } from "../parts/dates";
import type { IconName } from "../parts/icons";
import { words } from "./words";

const missed = ({ day, done }: Milestone, today: string) =>
  done === null && day !== null && day < today;

export function milestoneSign(milestone: Milestone, today: string): IconName {
  if (milestone.done !== null) return "done";
  return missed(milestone, today) ? "warning" : "under-way";
}

export function milestoneSaid(milestone: Milestone, today: string): string {
  if (milestone.done !== null) return words.reached(showDate(milestone.done));
  return missed(milestone, today) ? words.missed : "";
}
