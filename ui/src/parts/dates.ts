/** Dates and clock times as an office types them; values are ISO (`2026-03-07`, `08:30`) or "". */

export type Typed = { value: string; problem?: "unclear" | "impossible" | "far" };

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** `7/3/2026`, `07.03.2026`, `7-3-26`, `07032026`; `7/3` only where a year is given to assume. */
export function parseDate(text: string, assumedYear?: number): Typed {
  const typed = text.trim();
  if (typed === "") return { value: "" };
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})(?:[/.\-\s](\d{4}|\d{2}))?$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const year = parts?.[3] ?? assumedYear;
  if (!parts || year === undefined) return { value: "", problem: "unclear" };
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return realDate(full, Number(parts[2]), Number(parts[1]));
}

function realDate(year: number, month: number, day: number): Typed {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real) return { value: "", problem: "impossible" };
  if (year < 1900 || year > 2100) return { value: "", problem: "far" };
  return { value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
}

/** `2026-03-07` becomes `07/03/2026`; anything else is shown as it is. */
export function showDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : iso;
}

/** 0 is Sunday. Undefined when the value is no date. */
export function weekday(iso: string): number | undefined {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return Number.isNaN(day) ? undefined : day;
}

export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `8h30`, `8:30`, `8.30`, `8 giờ 30`, `0830`, `14h`. */
export function parseTime(text: string): Typed {
  const typed = text.trim().toLowerCase().normalize("NFC");
  if (typed === "") return { value: "" };
  const parts =
    /^(\d{1,2})\s*(?:[:.hg]|giờ)\s*(\d{1,2})?\s*(?:phút|p|')?$/.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!parts) return { value: "", problem: "unclear" };
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return { value: "", problem: "unclear" };
  return { value: `${pad(hour)}:${pad(minute)}` };
}

/** The clock of the save state: `10:42:07`, local time. */
export function showClock(instant: Date): string {
  return [instant.getHours(), instant.getMinutes(), instant.getSeconds()]
    .map((n) => pad(n))
    .join(":");
}
