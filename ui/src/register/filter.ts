/** What the register of tasks is narrowed to, and the chips that narrow it. */

import type { Status, RegisterFilter } from "../contract";
import { showDate } from "../parts/dates";
import { words } from "./words";

/** Lines asked for at a time. */
export const page = 50;

export const noFilter: RegisterFilter = {
  day: null,
  words: "",
  unit: "",
  lead: "",
  follower: "",
  field: "",
  meeting: null,
  from: null,
  to: null,
  statuses: [],
  reported: false,
  group: "none",
  per_group: 0,
  offset: 0,
  limit: page,
};

/** Where the page before or after begins; the same one at either end. */
export function turned({ offset, limit }: RegisterFilter, step: -1 | 1, total = 0) {
  const to = offset + step * limit;
  return { offset: to >= 0 && to < total ? to : offset };
}

export const dones = ["done-on-time", "done-late", "done-unjudged"] as const;

/** The chips, in the order in which a secretary looks; the three kinds of done share one. */
export const chips: readonly (readonly Status[])[] = [
  ["overdue"],
  ["due-soon"],
  ["in-progress"],
  ["needs-date"],
  ["waiting"],
  ["regular"],
  dones,
  ["cancelled"],
];

export const chipName = (chip: readonly Status[]): string =>
  chip === dones ? words.done : chip.map((status) => words.statuses[status]).join(", ");

/** Whether anything narrows the register. */
export const narrows = (filter: RegisterFilter): boolean =>
  filter.words.trim() !== "" ||
  filter.statuses.length > 0 ||
  filter.reported ||
  narrowings(filter).length > 0;

/** Something that narrows the register beside words and statuses: what it is called, and the filter without it. */
export type Narrowing = { name: string; without: Partial<RegisterFilter> };

export function narrowings({
  unit,
  lead,
  follower,
  field,
  meeting,
  from,
  to,
}: RegisterFilter): Narrowing[] {
  const all: (Narrowing | false)[] = [
    unit !== "" && { name: words.ofUnit(unit), without: { unit: "" } },
    lead !== "" && { name: words.ofLead(lead), without: { lead: "" } },
    follower !== "" && { name: words.ofFollower(follower), without: { follower: "" } },
    field !== "" && { name: words.ofField(field), without: { field: "" } },
    meeting !== null && { name: words.ofMeeting, without: { meeting: null } },
    (from !== null || to !== null) && {
      name: words.ofDays(showDate(from ?? ""), showDate(to ?? "")),
      without: { from: null, to: null },
    },
  ];
  return all.filter((one) => one !== false);
}

/** Whether any of a chip's statuses is asked for. */
export const holds = (chosen: readonly Status[], chip: readonly Status[]) =>
  chip.some((status) => chosen.includes(status));

/** A chip pressed: all its statuses come in, or all go. */
export function toggled(chosen: readonly Status[], chip: readonly Status[]): Status[] {
  const rest = chosen.filter((status) => !chip.includes(status));
  return holds(chosen, chip) ? rest : [...rest, ...chip];
}

/** One kind of done pressed while the chip of all three holds: only that one stays; again, and all three are back. */
export function narrowedTo(chosen: readonly Status[], done: (typeof dones)[number]): Status[] {
  const rest = chosen.filter((status) => !dones.some((one) => one === status));
  const alone = chosen.includes(done) && !dones.every((one) => chosen.includes(one));
  return [...rest, ...(alone ? dones : [done])];
}

export type Counts = { [status in Status]?: number };

export const countOf = (counts: Counts, chip: readonly Status[]): number =>
  chip.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
