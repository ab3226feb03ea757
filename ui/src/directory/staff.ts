/** What people decide about the lines of a list of staff. */

import type { StaffFate, StaffLine } from "../contract";

/** The lines as people decided on them. */
export function decided(
  lines: readonly StaffLine[],
  decisions: Readonly<Record<number, StaffFate>>,
): StaffLine[] {
  return lines.map((line) => ({ ...line, fate: decisions[line.number] ?? line.fate }));
}

/** Whether a line enters the directory. */
export const isTaken = ({ fate }: StaffLine): boolean => fate === "new" || fate === "joined";

/** The rows of the sheet that people decide about: who it is was not clear when the list was read. */
export function undecided(read: readonly StaffLine[]): ReadonlySet<number> {
  return new Set(read.filter(({ fate }) => fate === "namesake").map(({ number }) => number));
}
