/** Words of reply forms: the form that goes out, and the inbox for what comes back. */

import type { ReplyField, ReplyFormat, ReplyStanding } from "../contract";

const fields: Record<ReplyField, string> = {
  code: "Mã dòng",
  task: "Nhiệm vụ",
  meeting: "Cuộc họp",
  deadline: "Thời hạn",
  state: "Tình trạng",
  percent: "Mức hoàn thành (%)",
  day: "Ngày hoàn thành",
  text: "Kết quả thực hiện",
  "evidence-number": "Số văn bản",
  "evidence-day": "Ngày văn bản",
  "evidence-to": "Nơi nhận văn bản",
  evidence: "Số, ngày, nơi nhận văn bản",
  remark: "Khó khăn, kiến nghị",
  extension: "Đề nghị gia hạn đến",
};
const standings: Record<ReplyStanding, string> = {
  new: "Mới",
  conflict: "Cần xem",
  refused: "Không nhận",
  known: "Đã ghi",
  unanswered: "Chưa trả lời",
};
const formats: Record<ReplyFormat, string> = { xlsx: "Excel", docx: "Word" };

export const words = {
  fields,
  standings,
  formats,

  title: "Phiếu trả lời",
  subtitle: "Đơn vị điền phiếu rồi gửi lại; từng ô được đối chiếu trước khi ghi",
  back: "Về sổ nhiệm vụ",
  make: "Lập phiếu trả lời…",
  receive: "Nhận phiếu trả lời…",
  open: "Chọn tệp…",
  none: "Chưa có phiếu nào gửi lại",
  noneText:
    "Chọn các tệp Excel hoặc Word mà đơn vị gửi lại, hoặc kéo thả vào đây. Chương trình đối chiếu từng ô với sổ nhiệm vụ; chưa ghi gì cho đến khi bấm Nhận.",
  dropHere: "Thả tệp vào đây để đọc",
  tooLarge: (name: string) => `${name} lớn hơn 20 MB nên không được đọc`,
  unreadable: (name: string) => `Không đọc được ${name}`,
  close: (name: string) => `Bỏ ${name} khỏi danh sách`,
  made: (day: string) => `lập ngày ${day}`,
  noUnit: "Không rõ đơn vị",
  tally: (standing: ReplyStanding, n: number) =>
    `${String(n)} ${standings[standing].toLowerCase()}`,
  row: (place: number) => `Dòng ${String(place)}`,
  choose: (code: string) => `Nhận dòng ${code}`,
  chooseAll: "Chọn mọi dòng mới",
  column: "Ô",
  replied: "Trên phiếu",
  recorded: "Đang ghi",
  nothing: "chưa ghi gì",
  accept: (n: number) => (n === 0 ? "Nhận các dòng đã chọn" : `Nhận ${String(n)} dòng`),
  accepted: (added: number, known: number) =>
    `Đã ghi ${String(added)} báo cáo${known > 0 ? `, ${String(known)} đã có từ trước` : ""}`,

  dialog: "Lập phiếu trả lời",
  dialogText:
    "Phiếu chỉ có các nhiệm vụ đang theo dõi do đơn vị này chủ trì. Nhiệm vụ của cuộc họp có độ mật không bao giờ vào phiếu.",
  unit: "Đơn vị",
  format: "Dạng tệp",
  save: "Lưu phiếu…",
  cancel: "Thôi",
  saved: (file: string, folder: string) => `Đã lưu ${file} vào ${folder}`,
};
