/** The six clears (6 rõ, Kết luận 226-KL/TW): what a task still leaves unsaid. */

import type { Clear, Deadline, Directive } from "../contract";

/** In the order in which the Party's text names them. */
export const clears: readonly Clear[] = [
  "person",
  "work",
  "time",
  "responsibility",
  "authority",
  "product",
];

/** Where each is written down. */
export const fieldOf: Record<Clear, keyof Directive> = {
  person: "lead",
  work: "text",
  time: "deadline",
  responsibility: "follower",
  authority: "authority",
  product: "product",
};

/** What is missing while it is written, before the backend is asked; of a kept task the register says it. Only tasks
    are asked for it. */
export function missingOf(directive: Directive): Clear[] {
  if (directive.kind !== "task") return [];
  return clears.filter((clear) => !isClear(directive, clear));
}

function isClear(directive: Directive, clear: Clear): boolean {
  if (clear === "time") return settled(directive.deadline);
  if (clear === "responsibility")
    return directive.follower.trim() !== "" || directive.coordinating.length > 0;
  return String(directive[fieldOf[clear]]).trim() !== "";
}

/** A deadline that says something: a day, a number of days, or words; none counts when it gives its reason. */
function settled(deadline: Deadline | null): boolean {
  if (!deadline) return false;
  if (deadline.kind === "date") return deadline.date !== null;
  if (deadline.kind === "on-issue") return deadline.days !== null;
  return deadline.phrase.trim() !== "";
}
