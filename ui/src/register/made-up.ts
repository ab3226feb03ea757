/** A made-up line of the register, for tests. */

import type { Directive, RegisterLine } from "../contract";
import { blankDirective } from "../meetings/blank";

export const madeUpLine = (
  directive: Partial<Directive> = {},
  over: Partial<RegisterLine> = {},
): RegisterLine => ({
  directive: { ...blankDirective(directive.meeting ?? "m"), ...directive },
  meeting_title: `Họp ${directive.meeting ?? "m"}`,
  meeting_date: null,
  status: "in-progress",
  warning: "none",
  last_day: "2026-12-15",
  missing: [],
  reported: false,
  days_over: -21,
  ...over,
});
