/** How the rows of an old tracker are shown, and what a corrected column does to the others. */

import type { Sheet, TrackerFact, TableFile, TrackerLine, TrackerReading } from "../contract";

/** Which rows are shown. */
export type Shown = "all" | "look" | "left-out" | "known";

export const passes = (line: TrackerLine, shown: Shown): boolean => {
  if (shown === "all") return true;
  if (shown === "look") return line.fate === "task" && line.faults.length > 0;
  return line.fate === shown;
};

export const countOf = (lines: readonly TrackerLine[], shown: Shown): number =>
  lines.filter((line) => passes(line, shown)).length;

/** The columns with one of them corrected: no two columns hold the same fact. */
export const corrected = (
  columns: readonly (TrackerFact | null)[],
  place: number,
  fact: TrackerFact | null,
): (TrackerFact | null)[] =>
  columns.map((held, at) => (at === place ? fact : held === fact ? null : held));

/** A sheet as it is first taken: its titles are looked for, its columns guessed or remembered. */
export const fresh = (name: string, sheet: Sheet): TrackerReading => ({
  name,
  sheet,
  header: null,
  columns: null,
});

/** The largest sheet of a file: a tracker is longer than what stands beside it. */
export const mainSheet = ({ sheets }: TableFile): Sheet | undefined =>
  sheets.toSorted((one, other) => other.rows.length - one.rows.length)[0];
