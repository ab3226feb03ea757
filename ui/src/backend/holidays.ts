/** The working days of the made-up office: a few days by law, its own notes, and lists taken over. */

import type { Holiday, HolidayImport, HolidayKind, HolidayYear, MarkedDay } from "../contract";
import { addDays, parseDate, weekday } from "../parts/dates";
import { fold } from "../parts/fold";
import { newId } from "../record/id";
import type { Log } from "./log";
import { failure } from "./questions";

const off = (day: string, name: string): MarkedDay => ({ day, kind: "off", name });

const byLaw: readonly MarkedDay[] = [
  off("2026-01-01", "Tết Dương lịch"),
  off("2026-01-02", "Hoán đổi, làm bù ngày 10/01/2026"),
  { day: "2026-01-10", kind: "make-up", name: "Làm bù cho ngày 02/01/2026" },
  ...["16", "17", "18", "19", "20"].map((day) => off(`2026-02-${day}`, "Tết Nguyên đán")),
  off("2026-04-26", "Giỗ Tổ Hùng Vương"),
  { day: "2026-04-27", kind: "in-lieu", name: "Nghỉ bù Giỗ Tổ Hùng Vương" },
  off("2026-04-30", "Ngày Chiến thắng 30/4"),
  off("2026-05-01", "Ngày Quốc tế lao động 01/5"),
  { day: "2026-08-22", kind: "make-up", name: "Làm bù cho ngày 31/8/2026" },
  off("2026-08-31", "Hoán đổi, làm bù ngày 22/8/2026"),
  off("2026-09-01", "Quốc khánh 02/9"),
  off("2026-09-02", "Quốc khánh 02/9"),
  off("2026-11-24", "Ngày Văn hóa Việt Nam 24/11"),
];

const noted = (log: Log, day: string) => log.all("holiday").find((holiday) => holiday.day === day);

export function isWorking(log: Log, day: string): boolean {
  const marked = noted(log, day) ?? byLaw.find((one) => one.day === day);
  const rest = weekday(day) === 0 || weekday(day) === 6;
  return marked ? marked.kind === "make-up" : !rest;
}

export function rolled(log: Log, day: string): string {
  return isWorking(log, day) ? day : rolled(log, addDays(day, 1));
}

/** The working day that comes so many after a day. */
export function workingDaysAfter(log: Log, day: string, count: number): string {
  if (count <= 0) return rolled(log, day);
  const next = rolled(log, addDays(day, 1));
  return count === 1 ? next : workingDaysAfter(log, next, count - 1);
}

export function holidayYear(log: Log, year: number): HolidayYear {
  const of = ({ day }: MarkedDay) => day.startsWith(String(year));
  const own = log.all("holiday").filter(of);
  const law = byLaw.filter((day) => of(day) && !own.some((holiday) => holiday.day === day.day));
  const days = [
    ...law.map((marked) => ({ ...marked, noted: null })),
    ...own.map(({ id, day, kind, name }) => ({ day, kind, name, noted: id })),
  ].sort((one, other) => one.day.localeCompare(other.day));
  let working = 0;
  for (let day = `${String(year)}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
    if (isWorking(log, day)) working += 1;
  return { year, decided: year <= 2026, working_days: working, days };
}

const kinds: { [word: string]: HolidayKind } = {
  nghi: "off",
  "nghi bu": "in-lieu",
  "lam bu": "make-up",
};

export function readHolidays(log: Log, text: string): HolidayImport {
  const read: HolidayImport = { days: [], known: 0, faults: [] };
  text.split("\n").forEach((line, at) => {
    const [day = "", kind = "", name = ""] = line.split(/[;\t,]/).map((cell) => cell.trim());
    if (day === "" || fold(day) === "ngay") return;
    const date = parseDate(day).value;
    const said = kinds[fold(kind)];
    const fault = (sentence: string) => read.faults.push({ line: at + 1, text: line, sentence });
    if (date === "") fault(`“${day}” không phải là một ngày có trong lịch. Hãy ghi như 02/9/2026.`);
    else if (!said) fault(`Không hiểu “${kind}”. Cột thứ hai là nghỉ, nghỉ bù hoặc làm bù.`);
    else if ((noted(log, date) ?? byLaw.find((one) => one.day === date))?.kind === said)
      read.known += 1;
    else read.days.push({ day: date, kind: said, name });
  });
  return read;
}

/** The notes that a list makes. */
export function keptHolidays(log: Log, text: string): Holiday[] {
  const { days } = readHolidays(log, text);
  if (days.length === 0) throw failure("invalid", "Danh sách không có ngày nào mới để ghi.");
  return days.map((marked) => ({ ...marked, id: noted(log, marked.day)?.id ?? newId() }));
}
