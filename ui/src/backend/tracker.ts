/** An old tracker of the made-up office, and a short text: shapes to design with, not the rules. */

import type {
  CellFault,
  Commands,
  Sheet,
  TrackerFact,
  TableFile,
  TrackerLine,
  TrackerPreview,
  TrackerReading,
} from "../contract";
import { failure } from "./questions";

const titles = [
  "STT",
  "Số hội nghị",
  "Số TB/KL",
  "Ngày ban hành",
  "Chủ trì theo dõi",
  "Cơ quan/đơn vị trình",
  "Nội dung kết luận",
  "Hạn xử lý",
  "Tiến độ",
  "Kết quả/Minh chứng",
];
const usual: (TrackerFact | null)[] = [
  null,
  "conference",
  "notice",
  "issued",
  "follower",
  "lead",
  "text",
  "deadline",
  "status",
  "result",
];
const rows = [
  [
    "1",
    "Hội nghị lần 35",
    "212-TB/TU",
    "02/10/2026",
    "Trần Văn Lâm",
    "Sở Xây dựng",
    "Rà soát quy hoạch chung, báo cáo Ban Thường vụ",
    "15/11/2026",
    "Hoàn thành",
    "412-BC/SXD ngày 12/11/2026",
  ],
  [
    "2",
    "Hội nghị lần 35",
    "212-TB/TU",
    "02/10/2026",
    "Văn phòng Tỉnh ủy",
    "Sở Nội vụ",
    "Tham mưu phương án sắp xếp đơn vị sự nghiệp",
    "30/11/2025",
    "Đang thực hiện",
    "",
  ],
  [
    "3",
    "Hội nghị lần 35",
    "212-TB/TU",
    "02/10/2026",
    "Trần Văn Lâm",
    "Sở Y tế",
    "Lập đề án nhân lực y tế cơ sở",
    "sớm",
    "Hoàn thành",
    "",
  ],
  [
    "4",
    "Hội nghị lần 36",
    "220-TB/TU",
    "20/10/2026",
    "Lê Thị Mai",
    "Sở Tài chính",
    "",
    "05/12/2026",
    "Đang thực hiện",
    "",
  ],
];

export function openedTracker(): TableFile {
  const cells = [titles, ...rows].map((row) =>
    row.map((text) => (text === "" ? ("blank" as const) : { text })),
  );
  const head: Sheet["rows"] = [[{ text: "PHỤ LỤC THEO DÕI NĂM 2026" }], []];
  return {
    name: "Phu luc theo doi 2026.xlsx",
    sheets: [
      { name: "Phụ lục 2", rows: [...head, ...cells] },
      { name: "Ghi chú", rows: [[{ text: "Người lập" }, { text: "Trần Văn Lâm" }]] },
    ],
  };
}

export function previewOf({ sheet, header, columns }: TrackerReading): TrackerPreview {
  const nothing = { meetings: 0, tasks: 0, known: 0, left_out: 0, headings: 0, faults: 0 };
  const at = header ?? sheet.rows.findIndex((row) => row.length > 5);
  if (at < 0)
    return { header: null, titles: [], columns: [], remembered: false, lines: [], counts: nothing };
  const held = columns ?? usual;
  const lines = sheet.rows.slice(at + 1).map((row, place) => lineOf(row, held, at + place + 2));
  const count = (fate: TrackerLine["fate"]) => lines.filter((line) => line.fate === fate).length;
  return {
    header: at,
    titles: (sheet.rows[at] ?? []).map(shown),
    columns: held,
    remembered: false,
    lines,
    counts: {
      ...nothing,
      meetings: new Set(lines.map(({ meeting }) => meeting)).size,
      tasks: count("task"),
      left_out: count("left-out"),
      faults: lines.reduce((sum, { faults }) => sum + faults.length, 0),
    },
  };
}

const shown = (cell: Sheet["rows"][number][number]): string =>
  typeof cell === "string" ? "" : String(Object.values(cell)[0]);

function lineOf(
  row: Sheet["rows"][number],
  columns: readonly (TrackerFact | null)[],
  number: number,
): TrackerLine {
  const told = (fact: TrackerFact) => {
    const cell = row[columns.indexOf(fact)];
    return cell === undefined ? "" : shown(cell);
  };
  const due = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(told("deadline"));
  const date = due ? `${due[3]}-${due[2]}-${due[1]}` : null;
  const text = told("text");
  const faults: CellFault[] = [];
  if (text === "")
    faults.push({
      fact: "text",
      gravity: "left-out",
      sentence: "Dòng không có nội dung nhiệm vụ nên không được đưa vào.",
    });
  if (date === null)
    faults.push({
      fact: "deadline",
      gravity: "look",
      sentence: `“${told("deadline")}” không phải là một ngày có trong lịch; giữ nguyên lời, cần điền hạn.`,
    });
  if (date?.startsWith("2025"))
    faults.push({
      fact: "deadline",
      gravity: "look",
      sentence:
        "Hạn 30/11/2025 đứng trước ngày ban hành 02/10/2026; có thể là 30/11/2026. Giữ nguyên, hãy xem lại năm.",
    });
  return {
    number,
    fate: text === "" ? "left-out" : "task",
    meeting: told("conference"),
    text,
    lead: told("lead"),
    follower: told("follower"),
    deadline: { kind: "date", date, days: null, phrase: date === null ? told("deadline") : "" },
    standing: told("status") === "Hoàn thành" ? "done" : "open",
    updated: null,
    result: told("result"),
    faults,
  };
}

export function shortTextOf({
  who,
}: Commands["short-text"]["args"]): Commands["short-text"]["answer"] {
  if (who.trim() === "") throw failure("invalid", "Chưa rõ của ai.", "who");
  const task = "[01.1] QUÁ HẠN 4 ngày (hạn 20/11/2026)\nRà soát, lập danh mục dự án chậm tiến độ";
  return {
    text: `NHIỆM VỤ CỦA ${who.toUpperCase()} (số liệu đến 24/11/2026)\n\n${task}`,
    tasks: 1,
  };
}
