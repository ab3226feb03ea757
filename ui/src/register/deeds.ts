/** Deeds about one task or many: what each asks for, and to which of the chosen tasks it can be done. */

import type { Deed, RegisterLine, Status, TaskDeed, TaskPart } from "../contract";
import type { IconName } from "../parts/icons";
import { icons, whyNot } from "./progress";
import { words } from "./words";

export type DeedKind = Deed["kind"];

/** What is often done to many at once, in the order of the bar, and what seldom. */
export const many: readonly DeedKind[] = ["extend", "reassign", "follow", "remind"];
export const rarelyMany: readonly DeedKind[] = ["field", "merge", "reopen", "cancel"];

/** What changes the task itself, from its own page. */
export const own: readonly DeedKind[] = [
  "reassign",
  "follow",
  "split",
  "merge",
  "remind",
  "reopen",
];

export const deedIcon = (kind: DeedKind): IconName =>
  kind === "follow" ? "person" : kind === "field" ? "folder" : icons[kind];

/** A deed while it is being written. */
export type Written = {
  kind: DeedKind;
  lines: readonly RegisterLine[];
  day: string;
  by: string;
  reason: string;
  lead: string;
  follower: string;
  field: string;
  deadline: string;
  parts: readonly TaskPart[];
  /** The task that goes on, for a merge. */
  into: string;
};

export const blankPart = (): TaskPart => ({ text: "", lead: "", deadline: null });

export function begunDeed(kind: DeedKind, lines: readonly RegisterLine[], day: string): Written {
  const admitted = lines.filter((line) => whyNotDeed(line, kind) === undefined);
  const [first] = admitted;
  const parts =
    kind === "split" && first ? [{ ...blankPart(), text: first.directive.text }, blankPart()] : [];
  const into = kind === "merge" && admitted.length > 1 ? (first?.directive.id ?? "") : "";
  return {
    ...{
      kind,
      lines: admitted,
      day,
      by: "",
      reason: "",
      lead: "",
      follower: "",
      field: "",
      deadline: "",
    },
    parts,
    into,
  };
}

/** What only the task itself tells: no step, no reason. */
export const stepless = (kind: DeedKind): kind is "follow" | "field" =>
  kind === "follow" || kind === "field";

/** Why a deed makes no sense for a task now; nothing when it does. */
export const whyNotDeed = (line: RegisterLine, kind: DeedKind): string | undefined =>
  stepless(kind) ? undefined : whyNot(line, kind);

/** How many of the chosen it cannot be done to, and why not. */
export function leftOutOf(kind: DeedKind, lines: readonly RegisterLine[]) {
  const reasons = lines.map((line) => whyNotDeed(line, kind)).filter((one) => one !== undefined);
  return { count: reasons.length, reason: reasons[0] ?? "" };
}

/** The deed as it is sent. A merge is done to all but the task that goes on. */
export function sent(written: Written): TaskDeed {
  const ids = written.lines.map(({ directive }) => directive.id);
  return {
    tasks: written.kind === "merge" ? ids.filter((id) => id !== written.into) : ids,
    day: written.day || null,
    by: written.by,
    reason: written.reason,
    deed: deedOf(written),
  };
}

function deedOf({ kind, deadline, lead, follower, field, parts, into }: Written): Deed {
  switch (kind) {
    case "extend":
      return { kind, deadline };
    case "reassign":
      return { kind, lead };
    case "follow":
      return { kind, follower };
    case "field":
      return { kind, field };
    case "split":
      return { kind, parts: parts.filter(({ text }) => text.trim() !== "") };
    case "merge":
      return { kind, into };
    default:
      return { kind };
  }
}

/** What is still to be said before it can be sent: the field and the sentence. */
export function lacking(written: Written): { field: string; sentence: string } | undefined {
  const { kind, lines, deadline, lead, into, reason } = written;
  const told = words.lacking;
  if (lines.length === 0) return { field: "tasks", sentence: told.tasks };
  if (kind === "extend" && deadline === "") return { field: "deadline", sentence: told.deadline };
  if (kind === "reassign" && lead.trim() === "") return { field: "lead", sentence: told.lead };
  if (kind === "merge" && (into === "" || sent(written).tasks.length === 0))
    return { field: "into", sentence: told.into };
  const reasoned = !stepless(kind) && kind !== "remind";
  if (reasoned && reason.trim() === "") return { field: "text", sentence: told.reason };
  return undefined;
}

/** The step that makes a status true for a task; nothing where no step does, because days and reports decide. */
export function stepToward(line: RegisterLine, status: Status) {
  if (status === line.status) return undefined;
  const over = whyNot(line, "reopen") === undefined;
  if (status === "cancelled") return over ? undefined : "cancel";
  if (status.startsWith("done-")) return over ? undefined : line.reported ? "accept" : "report";
  if (over) return "reopen";
  const later = status === "in-progress" || status === "due-soon";
  return later && line.status === "overdue" ? "extend" : undefined;
}
