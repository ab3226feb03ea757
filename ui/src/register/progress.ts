/** What can be written down about a task now, and a new line of its progress. */

import type { Directive, Progress, ProgressKind, RegisterLine, Status } from "../contract";
import type { IconName } from "../parts/icons";
import { newId } from "../record/id";
import { dones } from "./filter";
import { words } from "./words";

/** In the order of the buttons, each with its key. */
export const kinds = ["report", "accept", "return", "extend", "cancel"] as const;
export const keys: Record<ProgressKind, string> = {
  report: "R",
  accept: "A",
  return: "T",
  extend: "G",
  cancel: "H",
  remind: "N",
  reopen: "M",
  reassign: "C",
  split: "S",
  merge: "P",
};
export const icons: Record<ProgressKind, IconName> = {
  report: "send",
  accept: "check",
  return: "undo",
  extend: "extend",
  cancel: "cancelled",
  remind: "bell",
  reopen: "restore",
  reassign: "people",
  split: "split",
  merge: "join",
};

/** Nothing more is done about a task in one of these. */
export const closed: readonly Status[] = [...dones, "cancelled"];

/** Why it makes no sense now; nothing when it does. The secretary of the backend has the last word. */
export function whyNot(
  { status, reported, last_day }: Pick<RegisterLine, "status" | "reported" | "last_day">,
  kind: ProgressKind,
): string | undefined {
  if (kind === "reopen") return closed.includes(status) ? undefined : words.whyNot.stillOpen;
  if (closed.includes(status)) return words.whyNot.closed;
  if ((kind === "split" || kind === "merge") && reported) return words.whyNot.waits;
  if ((kind === "accept" || kind === "return") && !reported) return words.whyNot.notReported;
  if (kind === "extend" && last_day === null) return words.whyNot.noDay;
  return undefined;
}

/** What each asks for beside the day and who. */
export const asks: Record<ProgressKind, readonly ("text" | "percent" | "evidence" | "deadline")[]> =
  {
    report: ["text", "percent", "evidence"],
    accept: ["text"],
    return: ["text"],
    extend: ["deadline", "text"],
    cancel: ["text"],
    remind: ["text"],
    reopen: ["text"],
    reassign: ["text"],
    split: ["text"],
    merge: ["text"],
  };

/** Names to choose from: who does the work reports, who gave or follows it decides. */
export function whoMay(directive: Directive, kind: ProgressKind): string[] {
  const { lead, coordinating, authority, speaker, follower } = directive;
  const names = kind === "report" ? [lead, ...coordinating] : [authority, speaker, follower];
  return [...new Set(names.filter((name) => name.trim() !== ""))];
}

export const begun = (
  { id, meeting }: Pick<Directive, "id" | "meeting">,
  kind: ProgressKind,
  day: string,
): Progress => ({
  id: newId(),
  meeting,
  directive: id,
  ordinal: 0,
  kind,
  day,
  by: "",
  text: "",
  percent: null,
  evidence: "",
  deadline: null,
  previous: null,
  lead: "",
  previous_lead: "",
  into: null,
});

/** Last days that extensions replaced, oldest first. */
export const earlierDays = (progress: readonly Progress[]): string[] =>
  progress.flatMap(({ kind, previous }) => (kind === "extend" && previous ? [previous] : []));

/** The report that waits for acceptance, when there is one. */
export function waiting(line: RegisterLine, progress: readonly Progress[]): Progress | undefined {
  return line.reported ? progress.findLast(({ kind }) => kind === "report") : undefined;
}

/** Whether nothing was typed into it but its day. */
export const blank = ({ by, text, percent, evidence, deadline }: Progress): boolean =>
  [by, text, evidence, deadline ?? ""].every((typed) => typed.trim() === "") && percent === null;

/** A share as typed; nothing where it is empty, and no number where it makes no sense. */
export function percentOf(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, "");
  if (text === "") return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : Number.NaN;
}
