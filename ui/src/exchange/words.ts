/** Words of what leaves for other programs, and of moving in with an old tracker. */

import type { Standing, TrackerCounts, TrackerFact, TrackerFate } from "../contract";

const facts: Record<TrackerFact, string> = {
  text: "Nội dung nhiệm vụ",
  lead: "Cơ quan chủ trì",
  coordinating: "Cơ quan phối hợp",
  "deadline-kind": "Loại thời hạn",
  deadline: "Hạn xử lý",
  status: "Tiến độ",
  result: "Kết quả, minh chứng",
  updated: "Ngày cập nhật",
  follower: "Người theo dõi",
  field: "Ngành, lĩnh vực",
  authority: "Cấp quyết định",
  product: "Sản phẩm, văn bản triển khai",
  conference: "Hội nghị",
  notice: "Số thông báo, kết luận",
  issued: "Ngày ban hành",
  code: "Mã nhiệm vụ",
};
const fates: Record<TrackerFate, string> = {
  task: "Đưa vào",
  known: "Đã có",
  "left-out": "Không đưa vào",
};
const standings: Record<Standing, string> = {
  open: "đang mở",
  done: "đã xong",
  cancelled: "hủy",
  unknown: "chưa rõ",
};

export const words = {
  facts,
  fates,
  standings,

  menu: "Xuất, nhập",
  own: "Excel: danh sách nhiệm vụ…",
  annex: "Excel: phụ lục 16 cột…",
  csv: "CSV cho chương trình khác…",
  calendar: "Lịch các thời hạn (.ics)…",
  everything: "Toàn bộ hồ sơ (JSON)…",
  shortText: "Tin ngắn gửi Zalo…",
  take: "Chuyển sổ theo dõi cũ vào…",
  exported: (name: string) => `Đã xuất ${name}; không gồm cuộc họp có dấu chỉ độ mật`,

  shortTitle: "Tin ngắn gửi Zalo",
  shortAbout:
    "Các việc đang mở của một đơn vị hoặc một người, mỗi việc có mã. Việc của cuộc họp có dấu chỉ độ mật không bao giờ có ở đây.",
  who: "Của ai",
  whoHint: "Chủ trì, phối hợp hoặc theo dõi",
  open: (n: number) => `${String(n)} việc đang mở`,
  copy: "Chép",
  copied: "Đã chép; dán vào Zalo để gửi",
  notCopied: "Không chép được. Hãy chọn cả đoạn rồi nhấn Ctrl+C.",

  takeTitle: "Chuyển sổ theo dõi cũ",
  takeAbout: "Từ Excel, LibreOffice hoặc CSV",
  choose: "Chọn tệp…",
  other: "Chọn tệp khác…",
  none: "Chuyển sổ theo dõi đang dùng vào đây",
  noneText:
    "Chọn tệp .xlsx, .xls, .ods hoặc .csv. Chương trình đoán cột nào là gì và cho xem trước từng dòng; chưa ghi gì cho đến khi bấm Đưa vào. Đưa cùng một sổ hai lần không thêm gì.",
  sheet: "Trang tính",
  header: "Dòng tiêu đề",
  columns: "Cột nào là gì",
  remembered: "Như lần trước, với sổ có cùng tiêu đề",
  guessed: "Chương trình đoán theo tiêu đề; hãy sửa chỗ chưa đúng",
  notTaken: "(bỏ cột này)",
  untitled: (place: number) => `(cột ${String(place)})`,
  noHeader: "Chưa tìm thấy dòng tiêu đề",
  noHeaderText: "Hãy ghi số của dòng có tên các cột, như thấy trong Excel.",
  rows: "Các dòng của sổ",
  row: "Dòng",
  task: "Nhiệm vụ",
  lead: "Chủ trì",
  deadline: "Hạn, tiến độ",
  fate: "Sẽ làm gì",
  show: "Hiện",
  all: "Tất cả",
  look: "Cần xem",
  leftOut: "Không đưa vào",
  known: "Đã có",
  more: (n: number) => `và ${String(n)} dòng nữa`,
  counts: ({ tasks, meetings, known, left_out }: TrackerCounts) =>
    [
      `${String(tasks)} nhiệm vụ trong ${String(meetings)} cuộc họp mới`,
      known > 0 && `${String(known)} đã có`,
      left_out > 0 && `${String(left_out)} không đưa vào được`,
    ]
      .filter(Boolean)
      .join(", "),
  takeIn: (n: number) => `Đưa vào ${String(n)} nhiệm vụ`,
  nothingNew: "Không có gì mới để đưa vào",
  taken: (n: number) => `Đã đưa vào ${String(n)} nhiệm vụ từ sổ cũ`,
};
