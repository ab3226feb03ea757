/** How a task looks in the register: the sign of its status, and how far its last day is, in words. The sign and the word carry it; the colour only helps. */

import type { Directive, RegisterLine, Status } from "../contract";
import { words as directives } from "../directives/words";
import { showPartial } from "../meetings/partial-date";
import { words as meetings } from "../meetings/words";
import { showDate } from "../parts/dates";
import type { IconName } from "../parts/icons";
import { words } from "./words";

export const signs: Record<Status, IconName> = {
  overdue: "warning",
  "due-soon": "deadline",
  "in-progress": "under-way",
  "needs-date": "help",
  waiting: "waiting",
  regular: "regular",
  "done-on-time": "done",
  "done-late": "done-late",
  "done-unjudged": "check",
  cancelled: "cancelled",
};

export type Tone = "plain" | "accent" | "good" | "yellow" | "red" | "faint";

export const tones: Record<Status, Tone> = {
  overdue: "red",
  "due-soon": "yellow",
  "in-progress": "accent",
  "needs-date": "yellow",
  waiting: "plain",
  regular: "plain",
  "done-on-time": "good",
  "done-late": "good",
  "done-unjudged": "good",
  cancelled: "faint",
};

/** Longest distance in days that is told beside a day still to come. */
const near = 7;

/** “quá 3 ngày”, “hôm nay đến hạn”, “còn 2 ngày”; nothing while the day is far, or where days do not count. */
export function daysSaid({ days_over: days }: Pick<RegisterLine, "days_over">): string {
  if (days === null || days < -near) return "";
  if (days === 0) return words.dueToday;
  return days > 0 ? words.late(days) : words.left(-days);
}

/** The last day; where there is none, what sort of deadline it is, or that it is still to be filled in. */
export function lastDaySaid({ last_day, directive }: RegisterLine): string {
  if (last_day !== null) return showDate(last_day);
  const deadline = directive.deadline;
  if (!deadline || deadline.kind === "date") return words.noDay;
  if (deadline.kind === "on-issue" && deadline.days !== null)
    return words.afterIssue(deadline.days);
  return directives.deadlines[deadline.kind];
}

/** The day of its meeting, where there is one, and what the meeting is called. */
export const meetingSaid = ({ meeting_date, meeting_title }: RegisterLine): string =>
  [meeting_date && showPartial(meeting_date), meeting_title || meetings.untitled]
    .filter(Boolean)
    .join(" · ");

/** A task in a list to choose from. */
export const choiceOf = ({ id, code, text }: Pick<Directive, "id" | "code" | "text">) => ({
  value: id,
  label: `${code} ${standing(text)}`.trim(),
});

/** A directive begins with its verb in lower case; in the register it stands alone. */
export const standing = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

/** A task to be pasted elsewhere: its words, who does it, by when, where it comes from. What is not known is left out. */
export function taskText(line: RegisterLine): string {
  const { code, text, lead, coordinating, product } = line.directive;
  const told = (name: string, value: string) => value && `${name}: ${value}`;
  return [
    `${code} ${standing(text)}`.trim(),
    told(words.lead, lead),
    told(words.coordinating, coordinating.join(", ")),
    told(words.deadline, line.last_day === null ? "" : showDate(line.last_day)),
    told(words.product, product),
    told(words.copiedFrom, meetingSaid(line)),
  ]
    .filter(Boolean)
    .join("\n");
}
