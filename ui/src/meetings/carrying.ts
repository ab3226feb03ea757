/** What is carried over to a meeting, counted; and what the chosen rule still needs to find anything. */

import type { CarriedLine, Meeting } from "../contract";
import { closed } from "../register/progress";
import { carrying as words } from "./words";

/** Every task is in one of the counts. */
export function tally(lines: readonly CarriedLine[]): string {
  const of = (passes: (status: CarriedLine["line"]["status"]) => boolean) =>
    lines.filter(({ line }) => passes(line.status)).length;
  const overdue = of((status) => status === "overdue");
  const done = of((status) => closed.includes(status) && status !== "cancelled");
  const cancelled = of((status) => status === "cancelled");
  return words.tally(lines.length, { done, overdue, cancelled });
}

/** A fact of the meeting without which its rule finds no earlier one. */
export function needs({ carry_over, series, host, counterpart }: Meeting): string | undefined {
  if (carry_over === "series" && series === "") return words.needsSeries;
  if (carry_over === "host" && host === "") return words.needsHost;
  if (carry_over === "unit" && counterpart === "") return words.needsUnit;
  return undefined;
}
