/** A list of staff of the made-up office: shapes to design with, not the rules. */

import type {
  Record as NamedRecord,
  Saved,
  StaffFate,
  StaffLine,
  StaffPreview,
  StaffTaken,
} from "../contract";
import type { Log } from "./log";

const rows: [name: string, title: string, unit: string, fate: StaffFate, remark: string][] = [
  ["Mạc Thị Thơm", "Trưởng phòng Tổng hợp", "Phòng Tổng hợp", "new", ""],
  ["Lục Văn Khiêm", "Chuyên viên Phòng Tổng hợp", "Phòng Tổng hợp", "new", ""],
  [
    "Trần Văn Lâm",
    "Phó Giám đốc Sở Xây dựng",
    "Sở Xây dựng",
    "namesake",
    "Danh bạ đã có người cùng tên. Cùng một người hay là người khác?",
  ],
  [
    "Lục Văn Khiêm",
    "Chuyên viên Phòng Tổng hợp",
    "Phòng Tổng hợp",
    "left-out",
    "Trùng với dòng 4, nên chỉ đưa vào một lần.",
  ],
];

export function openedStaff(log: Log): StaffPreview {
  const held = new Map(log.all("person").map(({ id, name }) => [name, id]));
  const lines = rows.map(([name, title, unit, fate, remark], at): StaffLine => {
    const known = fate === "new" && held.has(name) ? "known" : fate;
    const person = held.get(name) ?? null;
    return {
      number: at + 3,
      name,
      honorific: "",
      title,
      unit,
      note: "",
      fate: known,
      person,
      remark,
    };
  });
  return { name: "Danh sách cán bộ.xlsx", lines };
}

export function takenStaff(
  lines: readonly StaffLine[],
  put: (label: string, records: NamedRecord[]) => Saved,
): StaffTaken {
  const taken = lines.filter(({ fate }) => fate === "new" || fate === "joined");
  if (taken.length === 0) return { people: 0, positions: 0, units: 0, saved: null };
  const people = taken.filter(({ fate }) => fate === "new").length;
  const records = taken.flatMap((line): NamedRecord[] => {
    const { name, honorific, note, title } = line;
    const person = line.fate === "joined" && line.person ? line.person : crypto.randomUUID();
    const rest = { unit: null, since: null, until: null, precedence: 0 };
    return [
      { noun: "person", id: person, name, honorific, note },
      { noun: "position", id: crypto.randomUUID(), person, title, ...rest },
    ];
  });
  const saved = put(`Nhập danh bạ: ${String(taken.length)} người`, records);
  return { people, positions: taken.length, units: 0, saved };
}
