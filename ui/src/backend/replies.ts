/** Reply forms of the made-up office: a file that came back from whoever leads most tasks. */

import type {
  Record as NamedRecord,
  RegisterLine,
  Reply,
  ReplyPreview,
  ReplyPreviewRow,
} from "../contract";
import { showDate } from "../parts/dates";
import { noFilter } from "../register/filter";
import { begun } from "../register/progress";
import type { Log } from "./log";
import { addProgress, register } from "./register";

/** Made of the place the task has, not by the rule of the program. */
const codeOf = (at: number) => `K7M-P4X-Q2${"ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(at)}`;

const blank: ReplyPreviewRow = {
  ...{ place: 9, code: "", directive: null, task: "", standing: "unanswered" },
  ...{ reasons: [], fields: [], reply: null },
};

function replyOf(line: RegisterLine, at: number, day: string): Reply {
  return {
    ...{ code: codeOf(at), by: line.directive.lead, state: "done", percent: null, day },
    ...{ text: "Đã hoàn thành dự thảo, trình Ban Thường vụ", evidence: "45-TTr/BTC" },
    ...{ remark: "", extension: null },
  };
}

function answered(line: RegisterLine, at: number, day: string): ReplyPreviewRow {
  const reply = replyOf(line, at, day);
  const fields: ReplyPreviewRow["fields"] = [
    { field: "state", replied: "Đã hoàn thành", recorded: "", differs: false },
    { field: "day", replied: showDate(day), recorded: "", differs: true },
    { field: "text", replied: reply.text, recorded: "", differs: true },
    { field: "evidence-number", replied: reply.evidence, recorded: "", differs: true },
  ];
  const { id, text } = line.directive;
  const row = { ...blank, place: 9 + at, code: reply.code, directive: id, task: text, fields };
  if (at === 1) {
    const reasons = ["Thời hạn trên phiếu là “15/11/2026”, nay là “30/11/2026”."];
    return { ...row, standing: "conflict", reasons, reply };
  }
  if (at === 2) {
    const reasons = [
      "Dòng 11, cột “Ngày hoàn thành”: “31/02/2026” không phải là một ngày có trong lịch. Hãy ghi đủ ngày/tháng/năm.",
    ];
    return { ...row, standing: "refused", reasons };
  }
  return { ...row, standing: "new", reply };
}

export function replyPreview(log: Log, name: string, today: string): ReplyPreview {
  const lines = register(log, noFilter, today).lines.filter(
    ({ status, reported }) => !reported && !status.startsWith("done") && status !== "cancelled",
  );
  const unit = lines[0]?.directive.lead ?? "";
  const altered = {
    ...{ ...blank, place: 9 + lines.length, code: "K7M-P4X-Q2?", standing: "refused" as const },
    ...{ reasons: ["Mã dòng đã bị sửa hoặc gõ sai. Hãy chép lại đúng mã trên phiếu gốc."] },
    task: "Rà soát quy chế",
  };
  const rows = lines.slice(0, 4).map((line, at) => answered(line, at, today));
  return { name, unit, day: today, notes: [], rows: [...rows, altered], failure: null };
}

/** The reports that accepted replies become. */
export function replyReports(log: Log, replies: readonly Reply[], today: string): NamedRecord[] {
  const lines = register(log, noFilter, today).lines;
  return replies.flatMap((reply) => {
    const line = lines.find(({ directive }) => directive.lead === reply.by);
    if (!line) return [];
    const { by, text, evidence } = reply;
    const blank = begun(line.directive, "report", reply.day ?? today);
    const step = { ...blank, by, text, evidence, percent: 100 };
    return [addProgress(log, step, today)[1]];
  });
}
