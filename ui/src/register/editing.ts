/** Which value of which task is being changed in the table, and the keys that begin it. */

export type Editing = { id: string; kind: "reassign" | "follow" | "extend" };

export const editKeys = { L: "reassign", F: "follow", D: "extend" } as const;

/** The task of the row that holds the focus. */
export function focusedTask(): string | undefined {
  const row = document.activeElement?.closest<HTMLElement>("[data-row]");
  return row?.dataset["key"];
}
