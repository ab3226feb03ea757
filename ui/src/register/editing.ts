/** Which value of which task is being changed in the table, and the keys that begin it. */

import type { RegisterLine } from "../contract";

export type Editing = { id: string; kind: "reassign" | "follow" | "extend" };

export const editKeys = { L: "reassign", F: "follow", D: "extend" } as const;

/** The line of the row that holds the focus. */
export function focusedLine(lines: readonly RegisterLine[]): RegisterLine | undefined {
  const id = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["key"];
  return lines.find(({ directive }) => directive.id === id);
}
