/** Words of the register of tasks and of the progress of one task. */

import type { Status, ProgressKind, Warning } from "../contract";

const statuses: Record<Status, string> = {
  overdue: "Quá hạn",
  "due-soon": "Sắp đến hạn",
  "in-progress": "Đang thực hiện",
  "needs-date": "Cần điền hạn",
  waiting: "Chờ điều kiện",
  regular: "Thường xuyên",
  "done-on-time": "Xong đúng hạn",
  "done-late": "Xong quá hạn",
  "done-unjudged": "Xong, không đánh giá",
  cancelled: "Đã hủy",
};
const warnings: Record<Warning, string> = {
  none: "Không cảnh báo",
  yellow: "Cảnh báo vàng: còn không quá 3 ngày",
  red: "Cảnh báo đỏ: đến hạn hoặc quá 1–2 ngày",
  "deep-red": "Cảnh báo đỏ đậm: quá từ 3 ngày",
};
const acts: Record<ProgressKind, string> = {
  report: "Báo cáo",
  accept: "Chấp nhận",
  return: "Trả lại",
  extend: "Gia hạn",
  cancel: "Hủy",
};
/** What happened, in the list of progress. */
const happened: Record<ProgressKind, string> = {
  report: "Báo cáo tiến độ",
  accept: "Chấp nhận hoàn thành",
  return: "Trả lại, yêu cầu làm tiếp",
  extend: "Gia hạn",
  cancel: "Hủy nhiệm vụ",
};
const by: Record<ProgressKind, string> = {
  report: "Người báo cáo",
  accept: "Người chấp nhận",
  return: "Người trả lại",
  extend: "Người cho gia hạn",
  cancel: "Người quyết định hủy",
};
const text: Record<ProgressKind, string> = {
  report: "Kết quả, việc còn lại",
  accept: "Nhận xét",
  return: "Lý do trả lại",
  extend: "Lý do gia hạn",
  cancel: "Lý do hủy",
};
const send: Record<ProgressKind, string> = {
  report: "Ghi báo cáo",
  accept: "Chấp nhận hoàn thành",
  return: "Trả lại",
  extend: "Gia hạn",
  cancel: "Hủy nhiệm vụ",
};
const told: Record<ProgressKind, (code: string) => string> = {
  report: (code) => `Đã ghi báo cáo của nhiệm vụ ${code}`,
  accept: (code) => `Đã chấp nhận hoàn thành nhiệm vụ ${code}`,
  return: (code) => `Đã trả lại báo cáo của nhiệm vụ ${code}`,
  extend: (code) => `Đã gia hạn nhiệm vụ ${code}`,
  cancel: (code) => `Đã hủy nhiệm vụ ${code}`,
};

export const words = {
  statuses,
  warnings,
  acts,
  happened,
  by,
  text,
  send,
  told: (kind: ProgressKind, code: string) => told[kind](code).trim(),

  title: "Nhiệm vụ",
  count: (n: number) => `${String(n)} nhiệm vụ`,
  asOf: (day: string) => `số liệu tính đến ${day}`,
  search: "Tìm nội dung, mã, cuộc họp",
  unit: "Đơn vị chủ trì hoặc phối hợp",
  anyUnit: "Mọi đơn vị",
  clear: "Bỏ lọc",
  byStatus: "Lọc theo tình trạng",
  all: "Tất cả",
  done: "Đã xong",
  dones: {
    "done-on-time": "đúng hạn",
    "done-late": "quá hạn",
    "done-unjudged": "không đánh giá",
  },
  reported: "Chờ chấp nhận",
  groupBy: "Nhóm theo",
  groupings: { none: "Không nhóm", unit: "Đơn vị", meeting: "Cuộc họp" },
  groupTally: (n: number, overdue: number) =>
    `${String(n)} nhiệm vụ${overdue > 0 ? `, ${String(overdue)} quá hạn` : ""}`,
  noLead: "Chưa rõ chủ trì",
  noText: "Chưa có nội dung",
  afterIssue: (days: number) => `${String(days)} ngày sau ban hành`,
  noDay: "Chưa có hạn",
  more: (n: number) => `Hiện thêm ${String(n)} nhiệm vụ`,
  columns: {
    code: "Mã",
    text: "Nhiệm vụ",
    lead: "Chủ trì",
    deadline: "Thời hạn",
    status: "Tình trạng",
  },
  late: (days: number) => `quá ${String(days)} ngày`,
  left: (days: number) => `còn ${String(days)} ngày`,
  dueToday: "hôm nay đến hạn",

  none: "Chưa có nhiệm vụ nào",
  noneText:
    "Nhiệm vụ đến từ kết luận của các cuộc họp: mỗi ý kiến chỉ đạo loại “Nhiệm vụ” là một dòng ở đây, được theo dõi đến khi xong. Đọc một thông báo kết luận, hoặc mở một cuộc họp và ghi ở phần Kết luận.",
  noneFound: "Không có nhiệm vụ nào khớp",
  noneFoundText: "Thử ít từ hơn, hoặc bỏ lọc. Gõ không dấu cũng tìm được.",
  toMeetings: "Các cuộc họp",
  read: "Đọc văn bản",

  close: "Đóng chi tiết",
  task: (code: string) => `Nhiệm vụ ${code}`.trim(),
  actions: "Ghi việc theo dõi",
  toConclusion: "Mở kết luận của cuộc họp",
  lead: "Chủ trì",
  coordinating: "Phối hợp",
  speaker: "Người chỉ đạo",
  product: "Sản phẩm",
  deadline: "Thời hạn",
  follower: "Theo dõi",
  authority: "Cấp quyết định",
  clears: "6 rõ",
  stillMissing: (what: string) => `Còn thiếu: ${what}`,
  unclear: "chưa rõ",
  nobody: "không có",
  asWritten: (phrase: string) => `Văn bản ghi: ${phrase}`,
  extended: (times: number) => `đã gia hạn ${String(times)} lần`,

  progress: "Diễn biến thực hiện",
  noProgress: "Chưa có báo cáo nào",
  noProgressText:
    "Bấm R để ghi báo cáo đầu tiên. Dòng đã ghi không sửa được; ghi nhầm thì hoàn tác.",
  waitsForAcceptance: "Báo cáo này chờ chấp nhận (A) hoặc trả lại (T).",
  evidence: "Minh chứng",
  newDay: (previous: string, next: string) =>
    previous === "" ? `Hạn mới ${next}` : `Hạn ${previous} thành ${next}`,

  day: "Ngày",
  percent: "Hoàn thành (%)",
  percentWrong: "Ghi một số từ 0 đến 100",
  evidenceHint: "Số hiệu, ngày, nơi nhận của văn bản",
  deadlineNew: "Hạn mới",
  cancelForm: "Thôi",

  whyNot: {
    closed: "Nhiệm vụ đã kết thúc",
    notReported: "Chưa có báo cáo nào chờ chấp nhận",
    noDay: "Nhiệm vụ chưa có ngày hạn; điền hạn trong kết luận của cuộc họp",
  },
};
