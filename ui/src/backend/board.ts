/** The day's board and one's own tasks in the made-up office, in the shape of the contract. */

import type {
  Directive,
  Involvement,
  MeetingPart,
  Mine,
  MineOf,
  RegisterLine,
  TaskBlock,
  Today,
  UnfinishedMeeting,
} from "../contract";
import { fold } from "../parts/fold";
import { closed } from "../register/progress";
import type { Log } from "./log";
import { everyLine } from "./register";
import { at, tallied } from "./tally";

const short = 5;

const block = (lines: readonly RegisterLine[]): TaskBlock => ({
  lines: lines.slice(0, short),
  total: lines.length,
});

export function board(log: Log, day: string): Today {
  const lines = everyLine(log, day);
  const of = (status: RegisterLine["status"]) => lines.filter((line) => line.status === status);
  const [overdue, due] = [of("overdue"), of("due-soon")];
  const level = (warning: RegisterLine["warning"]) =>
    overdue.filter((line) => line.warning === warning).length;
  const open = unfinished(log);
  return {
    day,
    at,
    tasks: lines.length,
    overdue: block(overdue),
    levels: {
      none: level("none"),
      yellow: level("yellow"),
      red: level("red"),
      "deep-red": level("deep-red"),
    },
    due: block(due),
    due_today: due.filter(({ days_over }) => days_over === 0).length,
    reported: block(lines.filter(({ reported }) => reported)),
    needs_date: block(of("needs-date")),
    unfinished: open.slice(0, short),
    unfinished_total: open.length,
  };
}

function unfinished(log: Log): UnfinishedMeeting[] {
  const of = (id: string) => (record: { meeting: string }) => record.meeting === id;
  return log
    .all("meeting")
    .filter(({ trashed, secrecy }) => !trashed && secrecy === "none")
    .map(({ id, kind, title, date, conclusion }) => {
      const chaired = log
        .all("attendee")
        .filter(of(id))
        .some(({ role }) => role === "chair");
      const concluded = conclusion !== "" || log.all("directive").some(of(id));
      const lacks: [MeetingPart, boolean][] = [
        ["title", title === ""],
        ["date", date === null],
        ["chair", !chaired],
        ["conclusion", !concluded],
      ];
      const missing = lacks.flatMap(([part, lacking]) => (lacking ? [part] : []));
      return { meeting: { id, kind, title, date, chaired, concluded }, missing };
    })
    .filter(({ missing }) => missing.length > 0);
}

function involvement(who: string, task: Directive): Involvement | undefined {
  const is = (name: string) => name !== "" && fold(name) === fold(who);
  if (is(task.lead)) return "lead";
  if (task.coordinating.some(is)) return "coordinating";
  return is(task.follower) ? "follower" : undefined;
}

export function mine(log: Log, of: MineOf, day: string): Mine {
  const lines = everyLine(log, day);
  const own = lines.flatMap((line) => {
    const how = involvement(of.who, line.directive);
    return how ? [{ involvement: how, line }] : [];
  });
  const ways = ["lead", "coordinating", "follower"] as const;
  const isClosed = ({ line }: { line: RegisterLine }) => closed.includes(line.status);
  const names = lines.flatMap(({ directive }) => [
    directive.lead,
    directive.follower,
    ...directive.coordinating,
  ]);
  const asked = own.filter((task) => of.closed || !isClosed(task));
  const led = ways.map((way) => asked.filter((task) => task.involvement === way));
  const counts = ways.map((way, index) => [way, led[index]?.length ?? 0]);
  return {
    day,
    at,
    tasks: led.flat().slice(0, of.limit || 200),
    involvements: Object.fromEntries(counts) as Mine["involvements"],
    tally: tallied(own.map(({ line }) => line)),
    reported: own.filter(({ line }) => line.reported).length,
    names: [...new Set(names)]
      .filter((name) => name !== "")
      .sort((one, other) => one.localeCompare(other, "vi")),
  };
}
