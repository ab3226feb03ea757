/** Tallies as bars and rows of a table. The same pattern means the same everywhere: done, in time, overdue, cancelled. */

import type { AgeLine, Status, Tally, TallyLine, TallySheet } from "../contract";
import type { Bar, Fill } from "../parts/Bars.svelte";
import { chips, countOf, dones } from "../register/filter";
import { standing } from "../register/marks";
import { words as register } from "../register/words";
import { words } from "./words";

export type Row = { name: string; figures: readonly (number | string)[] };

/** What all tasks fall into: the parts add up to the whole. */
export function partsOf({ counts, total, open }: Tally) {
  const done = countOf(counts, dones);
  const { overdue, cancelled } = counts;
  return { total, done, inTime: open - overdue, overdue, cancelled };
}

export const legend: readonly { fill: Fill; label: string }[] = [
  { fill: "solid", label: words.done },
  { fill: "blank", label: words.inTime },
  { fill: "hatch", label: words.overdue },
  { fill: "dots", label: words.cancelled },
];

/** Of the bars of units. */
export const rateLegend: readonly { fill: Fill; label: string }[] = [
  { fill: "solid", label: words.onTime },
  { fill: "hatch", label: words.overdue },
];

const fillOf = (status: Status): Fill => {
  if (dones.some((done) => done === status)) return "solid";
  if (status === "overdue") return "hatch";
  return status === "cancelled" ? "dots" : "blank";
};

/** In the order of the register's chips, those with none left out. */
export const statusBars = ({ counts }: Tally): Bar[] =>
  chips
    .flat()
    .filter((status) => counts[status] > 0)
    .map((status) => ({
      key: status,
      label: register.statuses[status],
      pieces: [{ value: counts[status], fill: fillOf(status) }],
      said: String(counts[status]),
    }));

export const statusRows = ({ counts }: Tally): Row[] =>
  chips.flat().map((status) => ({ name: register.statuses[status], figures: [counts[status]] }));

const rate = ({ on_time }: Tally): string =>
  on_time === null ? words.notJudged : words.percent(on_time);

const unitName = ({ name }: TallyLine) => name || words.noUnit;
const fieldName = ({ name }: TallyLine) => (name === "" ? words.noField : standing(name));

/** Of each unit that was judged, how much was on time; a whole line is all of it. */
export const unitBars = (units: readonly TallyLine[]): Bar[] =>
  units.flatMap((line) => {
    const { on_time, judged, counts } = line.tally;
    if (on_time === null) return [];
    return {
      key: line.name,
      label: unitName(line),
      pieces: [
        { value: on_time, fill: "solid" },
        { value: 1000 - on_time, fill: "hatch" },
      ],
      said: words.rateSaid(words.percent(on_time), counts["done-on-time"], judged),
    };
  });

const figuresOf = (tally: Tally) => {
  const { total, done, inTime, overdue, cancelled } = partsOf(tally);
  return [total, done, inTime, overdue, cancelled];
};

/** The heads of rows of parts. */
export const partHeads = [
  words.total,
  words.done,
  words.notLate,
  words.overdue,
  words.cancelled,
] as const;

export const unitRows = (units: readonly TallyLine[]): Row[] =>
  units.map((line) => ({ name: unitName(line), figures: rated(line.tally) }));

export const rated = (tally: Tally): Row["figures"] => [
  ...figuresOf(tally),
  tally.counts["done-on-time"],
  tally.judged,
  rate(tally),
];

export const fieldBars = (fields: readonly TallyLine[]): Bar[] =>
  fields.map((line) => {
    const { total, done, inTime, overdue, cancelled } = partsOf(line.tally);
    return {
      key: line.name,
      label: fieldName(line),
      pieces: [
        { value: done, fill: "solid" },
        { value: inTime, fill: "blank" },
        { value: overdue, fill: "hatch" },
        { value: cancelled, fill: "dots" },
      ],
      said: words.doneOf(total, done),
    };
  });

export const fieldRows = (fields: readonly TallyLine[]): Row[] =>
  fields.map((line) => ({ name: fieldName(line), figures: figuresOf(line.tally) }));

export const sumOf = ({ whole }: TallySheet): Row => ({
  name: words.sum,
  figures: figuresOf(whole),
});

/** Ages that nothing open has are left out of the bars, not of the table. */
export const ageBars = (ages: readonly AgeLine[]): Bar[] =>
  ages
    .filter(({ open }) => open > 0)
    .map(({ age, open, overdue }) => ({
      key: age,
      label: words.ages[age],
      pieces: [
        { value: open - overdue, fill: "blank" },
        { value: overdue, fill: "hatch" },
      ],
      said: words.overdueOf(open, overdue),
    }));

export const ageRows = (ages: readonly AgeLine[]): Row[] =>
  ages.map(({ age, open, overdue }) => ({
    name: words.ages[age],
    figures: [open, open - overdue, overdue],
  }));
