/** Days of meetings for the eye; the year may be unknown. */

import type { MeetingLine } from "../contract";
import { showDate } from "../parts/dates";
import { words } from "../words";

/** `2026-10-12` is 12/10/2026, `--10-12` is 12/10. */
export function showDay(date: string | null): string {
  if (date === null) return words.meetings.undated;
  const yearless = /^--(\d{2})-(\d{2})$/.exec(date);
  return yearless ? `${yearless[2] ?? ""}/${yearless[1] ?? ""}` : showDate(date);
}

/** “Chiều”, or nothing. */
export function showSession(session: MeetingLine["session"]): string {
  return session ? words.meetings.sessions[session] : "";
}
