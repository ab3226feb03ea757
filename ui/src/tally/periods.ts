/** The periods that figures are asked for: this month, quarter, half year, year, and the ones before and after. */

import { showDate } from "../parts/dates";
import { words } from "./words";

/** Months of each. */
const months = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

export type Span = keyof typeof months;
export type Choice = Span | "all" | "own";
export type Period = { from: string | null; to: string | null };

export const everything: Period = { from: null, to: null };

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The one that holds a day, or one that lies so many before (negative) or after it. */
export function periodOf(span: Span, day: string, away = 0): Period {
  const length = months[span];
  const [year = 0, month = 1] = day.split("-").map(Number);
  const first = (Math.floor((month - 1) / length) + away) * length;
  return { from: iso(year, first, 1), to: iso(year, first + length, 0) };
}

/** “Quý IV năm 2026”, “tháng 11 năm 2026”, or its days. */
export function said(choice: Choice, { from, to }: Period): string {
  const [year = "", month = 1] = [from?.slice(0, 4), Number(from?.slice(5, 7))];
  switch (choice) {
    case "month":
      return words.monthOf(month, year);
    case "quarter":
      return words.quarterOf(Math.ceil(month / 3), year);
    case "half-year":
      return words.halfYearOf(month < 7, year);
    case "year":
      return words.yearOf(year);
    case "all":
    case "own":
      return words.days(from && showDate(from), to && showDate(to));
  }
}

/** Whether a period ends before it begins. */
export const isBackwards = ({ from, to }: Period): boolean =>
  from !== null && to !== null && to < from;
