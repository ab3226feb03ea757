/** The days of a month as a calendar has them: whole weeks from Monday. */

import type { Register, RegisterLine } from "../contract";
import { addDays, weekday } from "../parts/dates";

/** Six weeks, so that every month stands in the same place. */
const shown = 42;

export const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first day of another month, so many months on. */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
}

/** Every day shown with a month, from the Monday before its first. */
export function daysOf(month: string): string[] {
  const first = firstOf(month);
  const monday = addDays(first, -(((weekday(first) ?? 1) + 6) % 7));
  return Array.from({ length: shown }, (_, at) => addDays(monday, at));
}

/** Where a key leads from a day; nothing when it leads nowhere. */
export function dayAt(key: string, day: string): string | undefined {
  const steps: { [key: string]: number } = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
  };
  const step = steps[key];
  if (step !== undefined) return addDays(day, step);
  if (key === "PageUp" || key === "PageDown") return monthsOn(day, key === "PageUp" ? -1 : 1);
  return undefined;
}

export type Cell = { lines: RegisterLine[]; total: number };

/** The tasks told of each day, and how many it has. */
export function cellsOf(register: Register | undefined): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  let at = 0;
  for (const { lines: shown, total } of register?.groups ?? []) {
    const lines = register?.lines.slice(at, at + shown) ?? [];
    cells.set(lines[0]?.last_day ?? "", { lines, total });
    at += shown;
  }
  return cells;
}
