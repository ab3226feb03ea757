/** Frozen papers of the made-up office: they stay, and their differences are made up. */

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
import type { Log } from "./log";
import { failure } from "./questions";

const requests = new Map<string, PaperRequest>();
const fingerprint = "5f2c9a41d07e";

/** The label and the record of a paper that is frozen. */
export function frozen(
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
export function listed(log: Log, meeting: MeetingId | null): FrozenPaper[] {
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

export function compared(log: Log, left: ComparedSide, right: ComparedSide): PaperComparison {
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
