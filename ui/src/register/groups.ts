/** The lines of the register side by side with their like. */

import type { RegisterLine } from "../contract";
import { meetingSaid } from "./marks";
import { words } from "./words";

export type Grouping = keyof typeof words.groupings;
export type Group = { name: string; lines: RegisterLine[] };

/** Groups by name of the lead (unclear ones last), or by meeting, newest first; inside, the order of the lines stays. */
export function grouped(lines: readonly RegisterLine[], by: "unit" | "meeting"): Group[] {
  const groups = new Map<string, RegisterLine[]>();
  for (const line of lines) {
    const key = by === "unit" ? line.directive.lead.trim() : line.directive.meeting;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const sorted = [...groups].sort(by === "unit" ? byName : byDay);
  return sorted.map(([key, own]) => ({
    name: by === "meeting" && own[0] ? meetingSaid(own[0]) : key || words.noLead,
    lines: own,
  }));
}

type Entry = [string, RegisterLine[]];

function byName([one]: Entry, [other]: Entry): number {
  if (one === "" || other === "") return one === "" ? 1 : -1;
  return one.localeCompare(other, "vi");
}

/** Days without a year (`--02-22`) sort after those with one. */
const byDay = ([, [one]]: Entry, [, [other]]: Entry): number =>
  (other?.meeting_date ?? "").localeCompare(one?.meeting_date ?? "");

/** How many there are and how many are late, for the heading of a group. */
export const tally = ({ lines }: Group): string =>
  words.groupTally(lines.length, lines.filter(({ status }) => status === "overdue").length);
