/** Words of the papers made of a meeting. */

import type { MinutesVariant, NoticeVariant, PaperKind, System } from "../contract";

const kinds: Record<PaperKind, string> = {
  minutes: "Biên bản",
  "conclusion-notice": "Thông báo kết luận",
  excerpt: "Trích biên bản",
  invitation: "Giấy mời",
  "attendance-list": "Danh sách đại biểu ký tên",
  "assignment-slip": "Phiếu giao việc",
  "task-annex": "Phụ lục danh mục nhiệm vụ",
  "reminder-slip": "Phiếu đôn đốc",
  "follow-up-report": "Báo cáo thực hiện kết luận",
  correction: "Công văn đính chính",
};
const minutesVariants: Record<MinutesVariant, string> = {
  full: "Đầy đủ",
  short: "Rút gọn",
  votes: "Biểu quyết",
};
const minutesHints: Record<MinutesVariant, string> = {
  full: "Diễn biến, ý kiến từng người, biểu quyết, kết luận",
  short: "Chỉ thành phần dự, kết quả biểu quyết và kết luận",
  votes: "Nội dung trình, bảng kết quả biểu quyết, kết luận",
};
const noticeVariants: Record<NoticeVariant, string> = {
  notice: "Thông báo (TB)",
  conclusion: "Kết luận (KL)",
};
const erratum = {
  title: "Văn bản được đính chính",
  hint: "Chỉ đính chính sai sót về thể thức, kỹ thuật trình bày, in ấn. Sai về nội dung thì thay bằng văn bản cùng hình thức (Nghị định 30, Điều 18).",
  type_name: "Loại văn bản",
  typeExample: "Thông báo",
  number: "Số, ký hiệu",
  numberExample: "05/TB-UBND",
  date: "Ngày văn bản",
  subject: "Trích yếu",
  misprint: (n: number) => `Chỗ sai ${String(n)}`,
  place: "Chỗ sai",
  placeExample: "Điểm b, mục 2, trang 3",
  printed: "Đã in là",
  corrected: "Nay sửa là; để trống là bỏ",
  add: "Thêm chỗ sai",
  remove: "Bỏ chỗ này",
  reason: "Lý do",
  reasonExample: "Sơ suất khi soạn thảo",
};
/** What an empty unit means. */
const unitHints: { [kind in PaperKind]?: string } = {
  excerpt: "Chọn đơn vị nhận trích biên bản",
  "assignment-slip": "Chọn đơn vị nhận phiếu",
  "reminder-slip": "Chọn đơn vị nhận phiếu; để trống thì phiếu gồm mọi đơn vị",
  "follow-up-report": "Để trống thì báo cáo gồm mọi đơn vị",
};
const systems: Record<System, string> = { party: "Đảng", state: "Nhà nước" };

export const words = {
  kinds,
  unitHints,
  systems,
  minutesVariants,
  minutesHints,
  noticeVariants,
  cited: { letter: "Công văn", notice: "Thông báo", conclusion: "Kết luận" },
  erratum,
  minutesVariant: "Kiểu biên bản",
  noticeVariant: "Ban hành thành",
  certified: "Xác nhận chữ ký",
  kind: "Loại văn bản",
  system: "Thể thức",
  number: "Số văn bản",
  numberHint: "Để trống thì văn bản chừa chỗ ghi số",
  date: "Ngày ban hành",
  dateHint: "Để trống thì văn bản chừa chỗ ghi ngày",
  today: "Hôm nay",
  signer: "Người ký",
  noSigner: "Để trống phần ký",
  unit: "Đơn vị",
  from: "Từ ngày",
  to: "Đến ngày",
  carryOver: "Tình hình kết luận kỳ trước",
  taskAnnex: "Phụ lục nhiệm vụ",
  photographs: "Kèm ảnh",
  with: "Có",
  without: "Không",
  menu: "Phiếu, báo cáo",
  followUp: "Phiếu đôn đốc, báo cáo",
  followUpHint: "Của mọi cuộc họp, trừ cuộc họp mật",
  back: "Về sổ nhiệm vụ",
  gaps: "Còn thiếu",
  noGaps: "Đủ dữ kiện, không chỗ nào phải để trống.",
  gapsHint: "Chỗ thiếu in thành dòng chấm, số chưa khớp in nguyên. Bấm để đến chỗ ghi.",
  export: "Xuất Word…",
  savePdf: "Lưu thành PDF…",
  print: "In",
  noConverter:
    "Máy này không có LibreOffice hay Word để đổi ra PDF. Hãy xuất Word, mở trên máy có Word rồi chọn Tệp › Lưu dưới dạng › PDF.",
  handedOver: (asPdf: boolean) =>
    asPdf
      ? "Bản PDF đang mở bằng chương trình xem PDF của máy. Bấm Ctrl+P ở đó để in."
      : "Bản Word đang mở bằng chương trình soạn thảo của máy. Bấm Ctrl+P ở đó để in.",
  exported: (name: string) => `Đã xuất ${name}`,
  preview: "Bản Word sẽ xuất",
  previewBar: "Xem trước",
  previousPage: "Trang trước",
  nextPage: "Trang sau",
  page: "Trang",
  pageNumber: "Đến trang",
  printedAs: (number: number) => `in số ${String(number)}`,
  strip: "Trang thu nhỏ",
  toPage: (number: number) => `Trang ${String(number)}`,
  zoom: "Cỡ xem",
  fitWidth: "Vừa ngang",
  fitPage: "Vừa trang",
  pagesHint: "Số trang theo bản xem trước; Word có thể ngắt trang hơi khác",
  edit: (what: string) => `Sửa: ${what}`,
  fillIn: (sentence: string) => `${sentence} Bấm để đến chỗ ghi.`,
  deviation: (sentence: string, article: string) => `Khác quy định: ${sentence} (${article})`,
  ruleSet: (name: string) => `Thể thức theo ${name}`,
  loading: "Đang dựng bản Word…",
  failed: "Chưa dựng được bản xem trước",
};
