/** The register of the made-up office: where each task stands on a day, in the shape of the contract. */

import type {
  Deadline,
  CarriedOver,
  Directive,
  DirectiveFile,
  Meeting,
  Office,
  Progress,
  Record as NamedRecord,
  Register,
  RegisterFilter,
  RegisterLine,
  Status,
  Warning,
} from "../contract";
import { missingOf } from "../directives/six-clears";
import { addDays, showDate } from "../parts/dates";
import { fold } from "../parts/fold";
import { chips } from "../register/filter";
import { closed, whyNot } from "../register/progress";
import { rolled, workingDaysAfter } from "./holidays";
import type { Log } from "./log";
import { failure } from "./questions";
import { usualCustom } from "./sample-office";

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function stepsOf(log: Log, directive: string): Progress[] {
  const steps = log.all("progress").filter((step) => step.directive === directive);
  return steps.sort((one, other) => one.ordinal - other.ordinal);
}

type Thresholds = Office["thresholds"];

const customOf = (log: Log): Pick<Office, "counting" | "thresholds"> =>
  log.all("office")[0] ?? usualCustom();

/** The last day in time for a deadline of a meeting, as the office counts. */
export function lastDayOf(log: Log, deadline: Deadline | null, meeting?: Meeting): string | null {
  const { start, days, on_day_off } = customOf(log).counting;
  const roll = (day: string) => (on_day_off === "rolls-on" ? rolled(log, day) : day);
  if (deadline?.kind === "date") return deadline.date && roll(deadline.date);
  const from = start === "issue" ? meeting?.issued : meeting?.received;
  if (deadline?.kind !== "on-issue" || deadline.days === null || !from) return null;
  if (days === "working") return workingDaysAfter(log, from, deadline.days);
  return roll(addDays(from, deadline.days));
}

/** The last days in time of a meeting that are not the days the words name. */
export function lastDays(log: Log, id: string): { [directive: string]: string } {
  const meeting = log.all("meeting").find((one) => one.id === id);
  const of = log.all("directive").filter((directive) => directive.meeting === id);
  const days = of.map(({ id, deadline }) => {
    const last = lastDayOf(log, deadline, meeting);
    return last === null || last === deadline?.date ? [] : [[id, last] as const];
  });
  return Object.fromEntries(days.flat());
}

function statusOf(
  task: Directive,
  steps: Progress[],
  last: string | null,
  day: string,
  soon: number,
): Status {
  const has = (kind: Progress["kind"]) => steps.some((step) => step.kind === kind);
  const kind = task.deadline?.kind;
  if (has("cancel")) return "cancelled";
  if (has("accept")) {
    const reported = steps.findLast((step) => step.kind === "report")?.day ?? day;
    if (last === null) return "done-unjudged";
    return reported <= last ? "done-on-time" : "done-late";
  }
  if (kind === "regular") return "regular";
  if (kind === "waiting" || (kind === "on-issue" && last === null)) return "waiting";
  if (kind === "none") return "in-progress";
  if (last === null) return "needs-date";
  const over = days(last, day);
  return over > 0 ? "overdue" : over >= -soon ? "due-soon" : "in-progress";
}

function warningOf(over: number | null, quiet: boolean, { yellow, deep_red }: Thresholds): Warning {
  if (over === null || quiet || over < -yellow) return "none";
  return over >= deep_red ? "deep-red" : over >= 0 ? "red" : "yellow";
}

function lineOf(log: Log, directive: Directive, day: string): RegisterLine {
  const steps = stepsOf(log, directive.id);
  const meeting = log.all("meeting").find(({ id }) => id === directive.meeting);
  const extended = steps.findLast(({ kind }) => kind === "extend")?.deadline;
  const { thresholds } = customOf(log);
  const last_day = extended ?? lastDayOf(log, directive.deadline, meeting);
  const status = statusOf(directive, steps, last_day, day, thresholds.due_soon);
  const open = !closed.includes(status);
  const last = steps.findLast(({ kind }) => kind === "report" || kind === "return");
  const reported = open && last?.kind === "report";
  const days_over = last_day !== null && open ? days(last_day, day) : null;
  return {
    directive,
    meeting_title: meeting?.title ?? "",
    meeting_date: meeting?.date ?? null,
    status,
    warning: warningOf(days_over, reported, thresholds),
    last_day,
    missing: missingOf(directive),
    reported,
    days_over,
  };
}

const levels: readonly Warning[] = ["deep-red", "red", "yellow", "none"];

function pressing(one: RegisterLine, other: RegisterLine): number {
  return (
    levels.indexOf(one.warning) - levels.indexOf(other.warning) ||
    (one.last_day ?? "9").localeCompare(other.last_day ?? "9") ||
    (other.meeting_date ?? "").localeCompare(one.meeting_date ?? "") ||
    one.directive.code.localeCompare(other.directive.code)
  );
}

export function register(log: Log, filter: RegisterFilter, today: string): Register {
  const day = filter.day ?? today;
  const hidden = log.all("meeting").filter(({ trashed, secrecy }) => trashed || secrecy !== "none");
  const gone = new Set(hidden.map(({ id }) => id));
  const every = log
    .all("directive")
    .filter(({ kind, meeting }) => kind === "task" && !gone.has(meeting))
    .map((directive) => lineOf(log, directive, day));
  const passing = every.filter((line) => passes(line, filter)).sort(pressing);
  const counted = chips
    .flat()
    .map((status) => [status, passing.filter((line) => line.status === status).length]);
  const { statuses, offset, limit } = filter;
  const lines = passing.filter(
    ({ status, reported }) =>
      (statuses.length === 0 || statuses.includes(status)) && (!filter.reported || reported),
  );
  const named = (name: (task: Directive) => string) =>
    [...new Set(every.map(({ directive }) => name(directive)).filter((text) => text !== ""))].sort(
      (one, other) => one.localeCompare(other, "vi"),
    );
  return {
    day,
    lines: lines.slice(offset, offset + (limit || 200)),
    total: lines.length,
    counts: Object.fromEntries(counted) as Register["counts"],
    reported: passing.filter(({ reported }) => reported).length,
    units: named(({ lead }) => lead),
    fields: named(({ field }) => field),
    groups: [],
  };
}

function passes({ directive, meeting_title }: RegisterLine, filter: RegisterFilter): boolean {
  const text = fold([directive.code, directive.text, directive.lead, meeting_title].join(" "));
  const units = [directive.lead, ...directive.coordinating].map(fold);
  return (
    fold(filter.words)
      .split(" ")
      .every((word) => text.includes(word)) &&
    (filter.field === "" || fold(directive.field) === fold(filter.field)) &&
    (filter.unit === "" || units.includes(fold(filter.unit))) &&
    (filter.meeting === null || filter.meeting === directive.meeting)
  );
}

export function directiveFile(log: Log, id: string, today: string): DirectiveFile {
  const directive = log.records.get(id);
  if (directive?.noun !== "directive") throw failure("not-found", "Không tìm thấy nhiệm vụ này.");
  return { line: lineOf(log, directive, today), progress: stepsOf(log, id), links: [] };
}

const isClosed = ({ status }: RegisterLine) => closed.includes(status);

/** By host and by hand only: enough to look at. */
export function carriedOver(log: Log, id: string, today: string): CarriedOver {
  const own = log.all("meeting").find((meeting) => meeting.id === id);
  if (!own) throw failure("not-found", "Không tìm thấy cuộc họp này.");
  const day = own.date ?? today;
  const earlier = log.all("meeting").filter((other) => {
    const alike = own.carry_over === "host" && other.host === own.host;
    const earlierThan = (other.date ?? "") <= day && other.id !== id;
    return own.carried_from.includes(other.id) || (alike && earlierThan);
  });
  const lines = log
    .all("directive")
    .filter(({ kind, meeting }) => kind === "task" && earlier.some((one) => one.id === meeting))
    .map((directive) => lineOf(log, directive, day))
    .sort((one, other) => Number(isClosed(one)) - Number(isClosed(other)) || pressing(one, other))
    .map((line) => ({ line, closed: null, result: "" }));
  return { day, meetings: earlier.map(({ id, title, date }) => ({ id, title, date })), lines };
}

const reasons = { return: "Trả lại", extend: "Gia hạn", cancel: "Hủy" } as const;

/** The step as it is kept, under what the history calls it. */
export function addProgress(log: Log, step: Progress, today: string): [string, NamedRecord] {
  const { line, progress } = directiveFile(log, step.directive, today);
  const reason = step.kind in reasons && reasons[step.kind as keyof typeof reasons];
  const refusal = whyNot(line, step.kind);
  if (refusal) throw failure("invalid", `${refusal}.`, "kind");
  if (reason && step.text.trim() === "")
    throw failure("invalid", `${reason} thì phải ghi lý do.`, "text");
  const last = line.last_day ?? "";
  if (step.kind === "extend" && step.deadline === null)
    throw failure("invalid", "Gia hạn thì phải có hạn mới. Hãy chọn ngày.", "deadline");
  if (step.kind === "extend" && (step.deadline ?? "") <= last)
    throw failure("invalid", `Hạn mới phải sau hạn đang có (${showDate(last)}).`, "deadline");
  const previous = step.kind === "extend" ? line.last_day : null;
  const ordinal = progress.length + 1;
  const label = `Ghi tiến độ nhiệm vụ ${line.directive.code}`.trim();
  return [label, { noun: "progress", ...step, ordinal, previous }];
}
