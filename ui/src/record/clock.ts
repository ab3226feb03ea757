/** The clock of a commit as a moment of today, for the line that shows it. */

/** `10:42:07`, local time. */
export function clockToday(clock: string): Date {
  const [hour = 0, minute = 0, second = 0] = clock.split(":").map(Number);
  const at = new Date();
  at.setHours(hour, minute, second, 0);
  return at;
}
