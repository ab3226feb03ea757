/** The log cut into days, each moment in this machine's time. */

import type { HistoryLine } from "../contract";

export type Day = { day: string; lines: HistoryLine[] };

const pad = (n: number) => String(n).padStart(2, "0");

/** `2026-11-24`, local. */
export function dayOf(at: string): string {
  const moment = new Date(at);
  return [moment.getFullYear(), pad(moment.getMonth() + 1), pad(moment.getDate())].join("-");
}

/** `10:42:07`, local. */
export function clockOf(at: string): string {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(pad).join(":");
}

/** In the order of the lines. */
export function byDay(lines: readonly HistoryLine[]): Day[] {
  const days: Day[] = [];
  for (const line of lines) {
    const day = dayOf(line.at);
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}
