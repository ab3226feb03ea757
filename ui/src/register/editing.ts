/** Which value of which task is being changed in the table, and the keys that begin it. */

import type { RegisterLine } from "../contract";
import { whyNotDeed } from "./deeds";

export type Editing = { id: string; kind: "reassign" | "follow" | "extend" };

export const editKeys = { L: "reassign", F: "follow", D: "extend" } as const;

/** What is to be changed in the row that holds the focus; nothing where that makes no sense now. */
export function editingOf(
  lines: readonly RegisterLine[],
  kind: Editing["kind"],
): Editing | undefined {
  const id = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset["key"];
  const line = lines.find(({ directive }) => directive.id === id);
  return id !== undefined && line && !whyNotDeed(line, kind) ? { id, kind } : undefined;
}
