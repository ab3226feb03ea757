/** The register of the made-up office: where each task stands on a day, in the shape of the contract. */

import type {
  Deadline,
  CarriedOver,
  Directive,
  DirectiveFile,
  Grouping,
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
import { linksOf, replaced, turning } from "./tasks";

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
  const end = steps.findLast((step) =>
    turning.includes(step.kind as (typeof turning)[number]),
  )?.kind;
  const kind = task.deadline?.kind;
  if (end === "cancel" || end === "split" || end === "merge") return "cancelled";
  if (end === "accept") {
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
  const last = steps.findLast(({ kind }) =>
    ["report", "return", "accept", "cancel"].includes(kind),
  );
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

/** Every task that is listed. */
export function every(log: Log, day: string): RegisterLine[] {
  const hidden = log.all("meeting").filter(({ trashed, secrecy }) => trashed || secrecy !== "none");
  const gone = new Set(hidden.map(({ id }) => id));
  return log
    .all("directive")
    .filter(({ kind, meeting }) => kind === "task" && !gone.has(meeting))
    .filter(({ id }) => !replaced(stepsOf(log, id)))
    .map((directive) => lineOf(log, directive, day));
}

const groupings: Record<Grouping, (line: RegisterLine) => string> = {
  none: () => "",
  lead: ({ directive }) => fold(directive.lead) || "~",
  follower: ({ directive }) => fold(directive.follower) || "~",
  meeting: ({ meeting_date, directive }) =>
    String(99999999 - Number((meeting_date ?? "").replaceAll("-", ""))) + directive.meeting,
  month: ({ last_day }) => last_day?.slice(0, 7) ?? "~",
  day: ({ last_day }) => last_day ?? "~",
  status: ({ status }) => String(chips.flat().indexOf(status)),
};

function groupedBy(lines: RegisterLine[], keyOf: (line: RegisterLine) => string) {
  const groups = new Map<string, RegisterLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
}

/** The lines of the page in their groups: so many of all, or so many of each. */
function paged(lines: RegisterLine[], { group, per_group, offset, limit }: RegisterFilter) {
  const keyOf = groupings[group];
  const sorted = lines.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  const all = groupedBy(sorted, keyOf);
  const firsts = [...all.values()].flatMap((own) => own.slice(0, per_group));
  const shown = per_group > 0 ? firsts : sorted.slice(offset, offset + (limit || 200));
  const on = groupedBy(shown, keyOf);
  const groups = [...on].map(([key, own]) => ({
    lines: own.length,
    total: all.get(key)?.length ?? 0,
    overdue: all.get(key)?.filter(({ status }) => status === "overdue").length ?? 0,
  }));
  return { lines: shown, groups: group === "none" ? [] : groups };
}

/** The same, the most pressing first. */
export const everyLine = (log: Log, day: string): RegisterLine[] => every(log, day).sort(pressing);

export function register(log: Log, filter: RegisterFilter, today: string): Register {
  const day = filter.day ?? today;
  const whole = everyLine(log, day);
  const passing = whole.filter((line) => passes(line, filter));
  const counted = chips
    .flat()
    .map((status) => [status, passing.filter((line) => line.status === status).length]);
  const { statuses } = filter;
  const lines = passing.filter(
    ({ status, reported }) =>
      (statuses.length === 0 || statuses.includes(status)) && (!filter.reported || reported),
  );
  const named = (name: (task: Directive) => string) =>
    [...new Set(whole.map(({ directive }) => name(directive)).filter((text) => text !== ""))].sort(
      (one, other) => one.localeCompare(other, "vi"),
    );
  return {
    day,
    ...paged(lines, filter),
    total: lines.length,
    counts: Object.fromEntries(counted) as Register["counts"],
    reported: passing.filter(({ reported }) => reported).length,
    units: named(({ lead }) => lead),
    fields: named(({ field }) => field),
  };
}

function passes(line: RegisterLine, filter: RegisterFilter): boolean {
  const { directive, meeting_title, last_day } = line;
  const is = (wanted: string, name: string) => wanted === "" || fold(wanted) === fold(name);
  const text = fold([directive.code, directive.text, directive.lead, meeting_title].join(" "));
  const units = [directive.lead, ...directive.coordinating].map(fold);
  return (
    fold(filter.words)
      .split(" ")
      .every((word) => text.includes(word)) &&
    is(filter.field, directive.field) &&
    is(filter.lead, directive.lead) &&
    is(filter.follower, directive.follower) &&
    (filter.from === null || (last_day ?? "") >= filter.from) &&
    (filter.to === null || (last_day ?? "~") <= filter.to) &&
    (filter.unit === "" || units.includes(fold(filter.unit))) &&
    (filter.meeting === null || filter.meeting === directive.meeting)
  );
}

export function directiveFile(log: Log, id: string, today: string): DirectiveFile {
  const directive = log.records.get(id);
  if (directive?.noun !== "directive") throw failure("not-found", "Không tìm thấy nhiệm vụ này.");
  const progress = stepsOf(log, id);
  return {
    line: lineOf(log, directive, today),
    progress,
    links: linksOf(log, directive, progress),
  };
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
