/** The figures of a period in the made-up office, in the shape of the contract. */

import type { Age, RegisterLine, Tally, TallyLine, TallyOf, TallySheet } from "../contract";
import { words as meetings } from "../meetings/words";
import { chips } from "../register/filter";
import { closed } from "../register/progress";
import type { Log } from "./log";
import { everyLine } from "./register";

/** The time that the made-up office tells of. */
export const at = "08:15";

export function tallied(lines: readonly RegisterLine[]): Tally {
  const counted = chips
    .flat()
    .map((status) => [status, lines.filter((line) => line.status === status).length]);
  const counts = Object.fromEntries(counted) as Tally["counts"];
  const judged = counts["done-on-time"] + counts["done-late"] + counts.overdue;
  return {
    counts,
    total: lines.length,
    open: lines.filter(({ status }) => !closed.includes(status)).length,
    judged,
    on_time: judged === 0 ? null : Math.round((counts["done-on-time"] * 1000) / judged),
  };
}

function tallies(
  lines: readonly RegisterLine[],
  nameOf: (line: RegisterLine) => string,
): TallyLine[] {
  const names = [...new Set(lines.map(nameOf))].sort((one, other) =>
    one.localeCompare(other, "vi"),
  );
  return names
    .map((name) => ({ name, tally: tallied(lines.filter((line) => nameOf(line) === name)) }))
    .sort(
      (one, other) =>
        Number(one.name === "") - Number(other.name === "") || other.tally.total - one.tally.total,
    );
}

const limits: readonly [Age, number][] = [
  ["month", 30],
  ["quarter", 90],
  ["half-year", 180],
  ["year", 365],
  ["older", Infinity],
];

export function sheet(log: Log, { day: asked, from, to }: TallyOf, today: string): TallySheet {
  const day = asked ?? today;
  const every = everyLine(log, day);
  const given = ({ meeting_date: date }: RegisterLine) =>
    date?.startsWith("--") ? null : (date ?? null);
  const before = every.filter((line) => from !== null && (given(line) ?? "9") < from);
  const after = every.filter((line) => to !== null && (given(line) ?? "") > to);
  const whole = from === null && to === null;
  const undated = whole ? [] : every.filter((line) => given(line) === null);
  const out = new Set([...before, ...after, ...undated]);
  const lines = every.filter((line) => !out.has(line));
  const kinds = new Map(log.all("meeting").map(({ id, kind }) => [id, kind]));
  const ageOf = (line: RegisterLine): Age => {
    const date = given(line);
    if (date === null) return "unknown";
    const days = (Date.parse(day) - Date.parse(date)) / 86_400_000;
    return limits.find(([, most]) => days <= most)?.[0] ?? "older";
  };
  const open = lines.filter(({ status }) => !closed.includes(status));
  const ages: readonly Age[] = [...limits.map(([age]) => age), "unknown"];
  return {
    ...{ day, at, from, to },
    whole: tallied(lines),
    units: tallies(lines, ({ directive }) => directive.lead),
    fields: tallies(lines, ({ directive }) => directive.field),
    kinds: tallies(lines, ({ directive }) => {
      const kind = kinds.get(directive.meeting);
      return kind ? meetings.kinds[kind].toLowerCase() : "";
    }),
    ages: ages.map((age) => {
      const of = open.filter((line) => ageOf(line) === age);
      return {
        age,
        open: of.length,
        overdue: of.filter(({ status }) => status === "overdue").length,
      };
    }),
    outside: { before: before.length, after: after.length, undated: undated.length },
  };
}
