/** A day whose year may be unknown, as it is typed and shown: `2023-02-22` or `--02-22`, or "" for none. */

import { parseDate, showDate, type Typed } from "../parts/dates";

/** A leap year, to check a day whose year is not known. */
const anyYear = 2000;
const yearless = /^--(\d{2})-(\d{2})$/;

export const lacksYear = (value: string): boolean => yearless.test(value);

/** `--02-22` becomes `22/02/……`: the blank is seen. */
export function showPartial(value: string): string {
  const parts = yearless.exec(value);
  return parts ? `${parts[2]}/${parts[1]}/……` : showDate(value);
}

/** As a full date; besides, `22/2` leaves the year open, and a year alone completes the day that stands there. */
export function parsePartial(text: string, standing: string): Typed {
  const typed = text.replace(/[/.\s]*[….]+\s*$/u, "").trim();
  const open = yearless.exec(standing);
  if (open && /^\d{4}$/.test(typed)) return parseDate(`${open[2]}/${open[1]}/${typed}`);
  const full = parseDate(typed);
  if (full.problem !== "unclear") return full;
  const day = parseDate(typed, anyYear);
  return day.problem ? day : { value: day.value.replace(/^\d{4}/, "-") };
}
