/** Whether someone was there, by one key; and the counts that follow from it. */

import type { Attendee, Headcount, Presence } from "../contract";
import { pressed } from "../parts/keys";

/** Có mặt, vắng có Lý do, Vắng, dự Thay, được Mời. */
const keys: readonly [string, Presence][] = [
  ["c", "present"],
  ["l", "excused"],
  ["v", "absent"],
  ["t", "substitute"],
  ["m", "invited"],
];

/** The colour that helps to tell them apart; the word carries it. */
export const presenceTones = {
  present: "good",
  substitute: "accent",
  invited: "plain",
  excused: "yellow",
  absent: "red",
} as const;

export function presenceOf(event: KeyboardEvent): Presence | undefined {
  return keys.find(([key]) => pressed(event, key))?.[1];
}

/** Counts an attendance that is not stored yet; a stored one comes with its counts. */
export function headcountOf(attendees: readonly Attendee[]): Headcount {
  const sum = (count: (attendee: Attendee) => number) =>
    attendees.reduce((total, attendee) => total + count(attendee), 0);
  const inRoom = ({ presence }: Attendee) => presence === "present" || presence === "substitute";
  const size = ({ group, group_size }: Attendee) => (group === "" ? 1 : (group_size ?? 0));
  const away = (which: Presence) => sum((one) => (one.presence === which ? size(one) : 0));
  const person = ({ group }: Attendee) => group === "";
  return {
    present: sum((one) => Number(person(one) && inRoom(one))),
    substitutes: sum((one) => Number(person(one) && one.presence === "substitute")),
    in_groups: sum((one) => (!person(one) && inRoom(one) ? size(one) : 0)),
    uncounted_groups: sum((one) => Number(!person(one) && inRoom(one) && one.group_size === null)),
    excused: away("excused"),
    absent: away("absent"),
    invited: away("invited"),
  };
}
