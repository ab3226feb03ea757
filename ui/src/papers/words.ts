/** Words of the papers made of a meeting. */

import type { PaperKind, System } from "../contract";

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
  gapsHint: "Chỗ thiếu được in thành dòng chấm. Bấm để đến chỗ ghi.",
  export: "Xuất Word…",
  savePdf: "Lưu thành PDF…",
  print: "In",
  noConverter:
    "Máy này không có LibreOffice nên chương trình không tự làm PDF. Hãy xuất Word, mở bằng Word rồi chọn Tệp › Lưu dưới dạng › PDF.",
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
  zoom: "Cỡ xem",
  fitWidth: "Vừa ngang",
  fitPage: "Vừa trang",
  pagesHint: "Số trang theo bản xem trước; Word có thể ngắt trang hơi khác",
  edit: (what: string) => `Sửa: ${what}`,
  fillIn: (sentence: string) => `${sentence} Bấm để đến chỗ ghi.`,
  ruleSet: (name: string) => `Thể thức theo ${name}`,
  loading: "Đang dựng bản Word…",
  failed: "Chưa dựng được bản xem trước",
};
