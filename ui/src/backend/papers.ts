/** Papers of the made-up office: those that are frozen stay, and their differences are made up. */

import type {
  ComparedParagraph,
  ComparedSide,
  FactDifference,
  Freezing,
  FrozenPaper,
  Gap,
  MeetingId,
  Paper,
  PaperComparison,
  PaperRequest,
  Record as NamedRecord,
} from "../contract";
import { words as papers } from "../papers/words";
import { newId } from "../record/id";
import type { Answers, Needs } from "./answers";
import { docxOf } from "./docx";
import type { Log } from "./log";
import { failure } from "./questions";

const requests = new Map<string, PaperRequest>();
const fingerprint = "5f2c9a41d07e";

/** The label and the record of a paper that is frozen. */
function frozen(
  log: Log,
  { request, reviewed, corrects }: Freezing,
  gaps: Gap[],
): [string, Extract<NamedRecord, { noun: "paper" }>] {
  const unseen = gaps.filter(({ field }) => !reviewed.includes(field));
  if (unseen.length > 0)
    throw failure("invalid", unseen.map(({ sentence }) => sentence).join(" "), "reviewed");
  const corrected = log.all("paper").find(({ id }) => id === corrects?.paper);
  if (corrected && corrects?.reason.trim() === "")
    throw failure("invalid", "Đính chính thì phải ghi lý do.", "reason");
  const paper = paperOf(log, request, gaps);
  requests.set(paper.id, request);
  const version = (corrected?.version ?? 0) + 1;
  const chained = { version, corrects: corrected?.id ?? null, reason: corrects?.reason ?? "" };
  const deed = corrected ? "Đính chính" : "Chốt";
  return [`${deed} ${papers.kinds[request.kind]}`, { noun: "paper", ...paper, ...chained }];
}

function paperOf(log: Log, request: PaperRequest, gaps: Gap[]): Paper {
  const { meeting, kind, unit, number, date } = request;
  const office = log.all("office")[0];
  const subject = log.all("meeting").find(({ id }) => id === meeting)?.title ?? "";
  return {
    ...{ id: newId(), meeting, kind, system: request.system ?? office?.system ?? "party" },
    ...{ rule_set: "Hướng dẫn 05-HD/VPTW", unit, number, date, subject, gaps },
    symbol: number === null ? "" : `${String(number).padStart(2, "0")}-BB/${office?.symbol ?? ""}`,
    signer: office?.signers[request.signer ?? -1]?.name ?? "",
    file_name: `${papers.kinds[kind]}.docx`,
    file: fingerprint.padEnd(64, "0"),
    facts: "b".repeat(64),
    ...{ head: 1, head_hash: "c".repeat(64), at: "2026-11-24T10:12:00+07:00", by: "lan" },
    ...{ version: 1, corrects: null, reason: "" },
  };
}

const moved: FactDifference = {
  ...{ change: "changed", part: "Cuộc họp", of: "", field: "Địa điểm" },
  ...{ left: "Phòng họp tầng 2", right: "Phòng họp số 1" },
};
const late: FactDifference = {
  ...{ change: "added", part: "Ý kiến phát biểu", of: "Trần Thị Bích", field: "" },
  ...{ left: "", right: "Trần Thị Bích" },
};

/** A paper differs from the record once it was frozen with blanks. */
function listed(log: Log, meeting: MeetingId | null): FrozenPaper[] {
  const all = log.all("paper").filter((paper) => meeting === null || paper.meeting === meeting);
  return all.map((paper) => {
    const corrected_by = all.find(({ corrects }) => corrects === paper.id)?.id ?? null;
    const request = requests.get(paper.id) ?? null;
    const differs = corrected_by ? null : paper.gaps.length > 0 ? [moved, late] : [];
    return { paper, fingerprint, corrected_by, request, differs };
  });
}

const same = (text: string): ComparedParagraph => ({
  change: "same",
  pieces: [{ change: "same", text }],
});

const paragraphs: ComparedParagraph[] = [
  same("TỈNH ỦY LAM GIANG\tĐẢNG CỘNG SẢN VIỆT NAM"),
  {
    change: "changed",
    pieces: [
      { change: "same", text: "Số " },
      { change: "removed", text: "……" },
      { change: "added", text: "12" },
      { change: "same", text: "-BB/TU" },
    ],
  },
  same("BIÊN BẢN"),
  same("Thời gian khai mạc: 14 giờ 00, ngày 24 tháng 11 năm 2026."),
  {
    change: "changed",
    pieces: [
      { change: "same", text: "Địa điểm: Phòng họp " },
      { change: "removed", text: "tầng 2" },
      { change: "added", text: "số 1" },
      { change: "same", text: "." },
    ],
  },
  same("Chủ trì: Đồng chí Nguyễn Văn Thử, Bí thư Tỉnh ủy."),
  same("Người ghi biên bản: Đồng chí Lê Thị Mẫu."),
  { change: "removed", pieces: [{ change: "removed", text: "Dự kiến họp lại vào tháng 12." }] },
  {
    change: "added",
    pieces: [{ change: "added", text: "Trần Thị Bích: Toàn tỉnh còn 7 điểm trường xuống cấp." }],
  },
  same("Cuộc họp bế mạc vào 16 giờ 30 phút cùng ngày."),
];

function compared(log: Log, left: ComparedSide, right: ComparedSide): PaperComparison {
  const facts = left.side === "file" || right.side === "file" ? null : [moved, late];
  const left_out = facts ? [] : ["ghi chú bên lề"];
  return { left: told(log, left), right: told(log, right), facts, paragraphs, left_out };
}

function told(log: Log, side: ComparedSide): string {
  if (side.side === "file") return side.name;
  if (side.side === "record") return "Hồ sơ hiện nay";
  const paper = log.all("paper").find(({ id }) => id === side.paper);
  if (!paper) throw failure("not-found", "Không tìm thấy văn bản này.");
  const name = [papers.kinds[paper.kind], paper.symbol].filter(Boolean).join(" ");
  return `${name}, phiên bản ${String(paper.version)}`;
}

/** A paper of one meeting lacks facts of it; one across meetings lacks facts of their tasks. */
function gapsOf(log: Log, meeting: string | null): Gap[] {
  const number = { field: "paper.number", sentence: "Chưa có số của văn bản." };
  if (meeting !== null)
    return [number, { field: "meeting.place", sentence: "Chưa có địa điểm họp." }];
  const [task] = log.all("directive").filter(({ kind, product }) => kind === "task" && !product);
  if (!task) return [number];
  const sentence = `Nhiệm vụ ${task.code}: chưa rõ sản phẩm.`;
  return [number, { field: `tasks.${task.id}.product`, sentence }];
}

export const paperAnswers = ({ log, put }: Needs) =>
  ({
    "paper-gaps": ({ meeting }) => gapsOf(log, meeting),
    "paper-preview": ({ meeting, kind }) => {
      const told = log
        .all("directive")
        .filter((directive) => meeting === null || directive.meeting === meeting);
      const bookmark = (id: string) => `TK_DT0_${id}`;
      const lines = told.map(({ id, text }, at) => ({
        text: `${String(at + 1)}. ${text}`,
        bookmark: bookmark(id),
      }));
      return {
        docx: docxOf([{ text: papers.kinds[kind].toUpperCase() }, ...lines]),
        file_name: `${papers.kinds[kind]}.docx`,
        gaps: gapsOf(log, meeting),
        rule_set: "Hướng dẫn 05-HD/VPTW",
        form: "hd05",
        wording: "",
        deviations: [],
        marks: told.map(({ id }) => ({
          ...{ bookmark: bookmark(id), noun: "directive", id, field: "text" },
        })),
      };
    },
    "paper-freeze": (freezing) => {
      const [label, paper] = frozen(log, freezing, gapsOf(log, freezing.request.meeting));
      return { paper, saved: put(label, [paper]) };
    },
    papers: ({ meeting }) => listed(log, meeting),
    "paper-frozen": ({ paper }) => ({
      docx: docxOf([
        { text: "BIÊN BẢN" },
        { text: log.all("paper").find(({ id }) => id === paper)?.subject ?? "" },
      ]),
      file_name: "Biên bản.docx",
      gaps: [],
      rule_set: "Hướng dẫn 05-HD/VPTW",
      form: "hd05",
      marks: [],
      wording: "",
      deviations: [],
    }),
    "papers-compare": ({ left, right }) => compared(log, left, right),
    converter: () => ({ found: true }),
    "paper-pdf": ({ kind }) => ({ file_name: `${papers.kinds[kind]}.pdf`, folder: "Tài liệu" }),
    "paper-print": () => ({ as_pdf: true }),
    "paper-export": ({ kind }) => {
      const name = `${papers.kinds[kind]}.docx`;
      if (kind === "minutes")
        throw failure(
          "edited",
          `“${name}” đã được sửa sau khi xuất; chương trình không ghi đè. Tệp còn nguyên; hãy đọc các chỗ sửa vào hồ sơ, hoặc lưu bằng tên khác.`,
        );
      return { file_name: name, folder: "Tài liệu" };
    },
    "paper-export-beside": ({ kind }) => ({
      file_name: `${papers.kinds[kind]} (2).docx`,
      folder: "Tài liệu",
    }),
    "paper-save": () => ({ file_name: "Biên bản.docx", folder: "Tài liệu" }),
    "paper-save-pdf": () => ({ file_name: "Biên bản.pdf", folder: "Tài liệu" }),
  }) satisfies Partial<Answers>;
