/** The units that directives name. */

import type { Directive } from "../contract";

/** Everybody who leads or works along, once each, by name. */
export function unitsOf(directives: readonly Directive[]): string[] {
  const named = directives.flatMap(({ lead, coordinating }) => [lead, ...coordinating]);
  const units = new Set(named.map((name) => name.trim()).filter((name) => name !== ""));
  return [...units].sort((one, other) => one.localeCompare(other, "vi"));
}
