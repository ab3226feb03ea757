/** The columns of the board: a status or several that belong together, each with its lines and how many there are. */

import type { Register, RegisterLine, Status } from "../contract";
import { chips, countOf } from "./filter";

export type Column = { statuses: readonly Status[]; lines: RegisterLine[]; total: number };

/** In the order of the chips; where only some statuses are asked for, only those. */
export function columnsOf(register: Register | undefined, asked: readonly Status[]): Column[] {
  const wanted = chips.filter(
    (statuses) => asked.length === 0 || statuses.some((status) => asked.includes(status)),
  );
  const lines = register?.lines ?? [];
  return wanted.map((statuses) => ({
    statuses,
    lines: lines.filter(({ status }) => statuses.includes(status)),
    total: countOf(register?.counts ?? {}, statuses),
  }));
}

/** The column and the place a key leads to from a card; empty columns are passed over. */
export function cardAt(
  columns: readonly Column[],
  [column, place]: readonly [number, number],
  key: string,
): readonly [number, number] | undefined {
  const own = columns[column]?.lines.length ?? 0;
  if (key === "ArrowDown" || key === "ArrowUp") {
    const to = place + (key === "ArrowDown" ? 1 : -1);
    return to >= 0 && to < own ? [column, to] : undefined;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  const step = key === "ArrowRight" ? 1 : -1;
  for (let to = column + step; to >= 0 && to < columns.length; to += step) {
    const there = columns[to]?.lines.length ?? 0;
    if (there > 0) return [to, Math.min(place, there - 1)];
  }
  return undefined;
}
