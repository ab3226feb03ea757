/** Deeds about the tasks of the made-up office, in the shape of the contract. */

import type {
  Deadline,
  Directive,
  Progress,
  Record as NamedRecord,
  RegisterLine,
  Succession,
  TaskDeed,
  TaskLink,
} from "../contract";
import { stepless, whyNotDeed, type DeedKind } from "../register/deeds";
import { begun, closed } from "../register/progress";
import { fold } from "../parts/fold";
import { newId } from "../record/id";
import { words } from "../register/words";
import type { Log } from "./log";
import { failure, ordered } from "./questions";

/** The records that a deed writes, under what the history calls it. */
export function actOnTasks(
  log: Log,
  { tasks, day, by, reason, deed }: TaskDeed,
  lines: readonly RegisterLine[],
  today: string,
): [string, NamedRecord[]] {
  const chosen = lines.filter(({ directive }) => tasks.includes(directive.id));
  if (chosen.length === 0) throw failure("invalid", "Chưa chọn nhiệm vụ nào.", "tasks");
  const made = chosen.flatMap((line): NamedRecord[] => {
    const refusal = whyNotDeed(line, deed.kind);
    if (refusal) throw failure("invalid", `Nhiệm vụ ${line.directive.code}: ${refusal}.`, "kind");
    const step = stepOf(log, line, deed, { day: day ?? today, by, reason });
    return [...(step ? [{ noun: "progress" as const, ...step }] : []), ...changed(log, line, deed)];
  });
  return [`${words.deeds[deed.kind]} ${String(chosen.length)} nhiệm vụ`, made];
}

type Facts = { day: string; by: string; reason: string };

function stepOf(
  log: Log,
  { directive, last_day }: RegisterLine,
  deed: TaskDeed["deed"],
  { day, by, reason }: Facts,
): Progress | undefined {
  if (stepless(deed.kind)) return undefined;
  const ordinal = log.all("progress").filter((step) => step.directive === directive.id).length + 1;
  const step = { ...begun(directive, deed.kind, day), ordinal, by, text: reason };
  if (deed.kind === "extend") {
    if (deed.deadline <= (last_day ?? ""))
      throw failure("invalid", "Hạn mới phải sau hạn đang có.", "deadline");
    return { ...step, deadline: deed.deadline, previous: last_day };
  }
  if (deed.kind === "reassign") return { ...step, lead: deed.lead, previous_lead: directive.lead };
  return deed.kind === "merge" ? { ...step, into: deed.into } : step;
}

function changed(log: Log, line: RegisterLine, deed: TaskDeed["deed"]): NamedRecord[] {
  const task = line.directive;
  const named = (directive: Directive) => ({ noun: "directive" as const, ...directive });
  if (deed.kind === "follow") return [named({ ...task, follower: deed.follower })];
  if (deed.kind === "field") return [named({ ...task, field: deed.field })];
  if (deed.kind === "reassign") return [named({ ...task, lead: deed.lead })];
  if (deed.kind !== "split") return [];
  const count = ordered(log, "directive", task.meeting).length;
  const deadline: Deadline | null =
    line.last_day === null
      ? task.deadline
      : { kind: "date", date: line.last_day, days: null, phrase: "" };
  return deed.parts.map(({ text, lead }, at) => {
    const ordinal = count + 1 + at;
    const code = task.code.replace(/\d+$/, String(ordinal));
    const own = { id: newId(), ordinal, code, text, lead: lead || task.lead, origin: task.id };
    return named({ ...task, ...own, deadline });
  });
}

/** Whether others go on in the place of a task: it is not listed any more. */
export const replaced = (steps: readonly Progress[]): boolean =>
  steps.some(({ kind }) => kind === "split" || kind === "merge");

export function linksOf(log: Log, directive: Directive, steps: readonly Progress[]): TaskLink[] {
  const link = (relation: TaskLink["relation"], id: string | null): TaskLink[] => {
    const other = id === null ? undefined : log.records.get(id);
    if (other?.noun !== "directive") return [];
    const { code, text, lead } = other;
    return [{ relation, directive: other.id, code, text, lead }];
  };
  const parts = log.all("directive").filter(({ origin }) => origin === directive.id);
  const merged = log.all("progress").filter(({ into }) => into === directive.id);
  return [
    ...link("split-from", directive.origin),
    ...parts.flatMap(({ id }) => link("split-into", id)),
    ...merged.flatMap((step) => link("merged-from", step.directive)),
    ...steps.flatMap(({ into }) => link("merged-into", into)),
  ];
}

export function successions(log: Log, lines: readonly RegisterLine[]): Succession[] {
  const units = log.all("unit");
  return units.flatMap(({ name, successor, until }) => {
    const heir = units.find(({ id }) => id === successor);
    const own = lines.filter(
      ({ status, directive }) => !closed.includes(status) && fold(directive.lead) === fold(name),
    );
    if (!heir || own.length === 0) return [];
    return [
      { unit: name, successor: heir.name, until, tasks: own.map(({ directive }) => directive.id) },
    ];
  });
}

/** Kinds of step that end a task, or begin it again. */
export const turning: readonly (DeedKind | "accept")[] = [
  "accept",
  "cancel",
  "split",
  "merge",
  "reopen",
];
