/** Words of the conclusion and its directives. */

import type { Clear, DeadlineKind, DirectiveKind, Priority } from "../contract";

const kinds: Record<DirectiveKind, string> = {
  task: "Nhiệm vụ",
  exhortation: "Yêu cầu chung",
  assessment: "Đánh giá",
};
const deadlines: Record<DeadlineKind, string> = {
  date: "Đến ngày",
  "on-issue": "Số ngày sau ban hành",
  regular: "Thường xuyên",
  waiting: "Chờ điều kiện",
  none: "Không thời hạn",
};
const priorities: Record<Priority, string> = {
  normal: "Thường",
  high: "Ưu tiên",
  top: "Trọng tâm, cấp bách",
};
const clears: Record<Clear, string> = {
  person: "Rõ người",
  work: "Rõ việc",
  time: "Rõ thời gian",
  responsibility: "Rõ trách nhiệm",
  authority: "Rõ thẩm quyền",
  product: "Rõ sản phẩm",
};
const asked: Record<Clear, string> = {
  person: "chưa có cơ quan chủ trì",
  work: "chưa có nội dung việc",
  time: "chưa có thời hạn",
  responsibility: "chưa có người theo dõi hoặc cơ quan phối hợp",
  authority: "chưa có cấp quyết định",
  product: "chưa có sản phẩm",
};

export const words = {
  kinds,
  deadlines,
  priorities,
  clears,
  asked,
  sixClears: (missing: number) =>
    missing === 0 ? "6 rõ: đủ" : `6 rõ: còn thiếu ${String(missing)}`,
  conclusion: "Lời kết luận",
  conclusionBegin: "Ghi lời kết luận ở đây…",
  conclusionHint:
    "Đánh giá của người chủ trì và phần lời quanh các ý kiến chỉ đạo. Gõ @ để chọn tên người dự.",
  directives: "Ý kiến chỉ đạo",
  directive: (n: number, code: string) => `Ý kiến chỉ đạo ${code || String(n)}`,
  tally: (tasks: number, unclear: number) =>
    tasks === 0
      ? "Chưa có nhiệm vụ nào"
      : `${String(tasks)} nhiệm vụ${unclear ? `, ${String(unclear)} chưa đủ 6 rõ` : ", đều đủ 6 rõ"}`,
  openTask: "Mở trong sổ nhiệm vụ",
  questions: {
    open: "Câu hỏi cho chủ trì",
    title: "Câu hỏi xin ý kiến chủ trì",
    heading: "CÂU HỎI XIN Ý KIẾN CHỦ TRÌ",
    day: (day: string) => `ngày ${day}`,
    to: (chairs: string) => `Kính gửi: ${chairs}`,
    noText: "(chưa có nội dung)",
    close: "Đóng",
    print: "In nửa trang",
  },
  add: "Thêm ý kiến chỉ đạo",
  addFirst: "Thêm ý kiến đầu tiên",
  empty: "Chưa tách ý kiến chỉ đạo nào",
  emptyText:
    "Mỗi việc được giao là một dòng riêng: một cơ quan chủ trì, một thời hạn. Nhờ đó theo dõi được đến khi xong.",
  kind: "Loại",
  text: "Nội dung, bắt đầu bằng động từ",
  textKeys:
    "Ctrl+Enter tách thành hai ý tại con trỏ · M gộp với mục trên · Y thành ý kiến · B vào diễn biến",
  lead: "Chủ trì",
  coordinating: "Phối hợp",
  leadTwice: "Cơ quan chủ trì không thể vừa phối hợp",
  unclear: {
    lead: "chưa rõ",
    coordinating: "không có",
    product: "chưa rõ",
    authority: "chưa rõ",
    follower: "chưa rõ",
  },
  deadline: "Thời hạn",
  noDeadline: "Chưa nêu",
  date: "Ngày",
  days: "Số ngày",
  phrase: "Như văn bản ghi: trước ngày 10/9",
  phraseRegular: "hằng tuần, hằng tháng…",
  phraseWaiting: "sau khi …, trước kỳ họp …",
  dayBefore: (day: string) =>
    `Chậm nhất ${day}: “trước ngày” tính đến hết ngày hôm trước (Cài đặt)`,
  rolledOn: (day: string) =>
    `Chậm nhất ${day}: ngày ghi là ngày nghỉ, lùi đến ngày làm việc (Cài đặt)`,
  counted: (day: string) => `Chậm nhất ${day}, đếm từ ngày ban hành hoặc ngày nhận kết luận`,
  notCounted: "Chưa đếm được: hãy ghi ngày ban hành, ngày nhận kết luận ở phần Thông tin",
  phraseNone: "Lý do không có thời hạn",
  product: "Sản phẩm",
  authority: "Cấp quyết định",
  follower: "Người theo dõi",
  speaker: "Người chỉ đạo",
  priority: "Mức ưu tiên",
  field: "Lĩnh vực",
  fieldHint: "không phân",
  addMilestone: "Thêm mốc",
  milestone: (n: number) => `Mốc ${String(n)}`,
  milestoneDay: "Ngày cần đạt",
  milestoneText: "Việc cần đạt ở mốc này",
  milestoneDone: "Ngày đã đạt",
  dropMilestone: "Bỏ mốc",
};
