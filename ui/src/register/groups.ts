/** The headings over lines that stand together, with how many there are on all pages. */

import type { Grouping, Register, RegisterLine } from "../contract";
import type { Heading } from "../parts/Table.svelte";
import { lastDaySaid, meetingSaid } from "./marks";
import { words } from "./words";

/** By id of the line that begins a group. */
export function headingsOf({ lines, groups }: Register, by: Grouping): Map<string, Heading> {
  const headings = new Map<string, Heading>();
  let at = 0;
  for (const group of groups) {
    const first = lines[at];
    const beside = words.groupTally(group.total, group.overdue);
    if (first) headings.set(first.directive.id, { name: nameOf(first, by), beside });
    at += group.lines;
  }
  return headings;
}

/** What a group is called, by any of its lines. */
function nameOf(line: RegisterLine, by: Grouping): string {
  const { lead, follower } = line.directive;
  switch (by) {
    case "meeting":
      return meetingSaid(line);
    case "follower":
      return follower || words.noFollower;
    case "month":
      return line.last_day ? words.month(line.last_day) : words.noDay;
    case "day":
      return lastDaySaid(line);
    case "status":
      return words.statuses[line.status];
    default:
      return lead || words.noLead;
  }
}
