/** Words of the number book and of the register of issued papers. */

import type {
  LateNumbers,
  NumberGrouping,
  NumberNoticeKind,
  NumberState,
  System,
} from "../contract";

const states: Record<NumberState, string> = {
  reserved: "Đang giữ",
  used: "Đã dùng",
  void: "Đã hủy",
};
const notices: Record<NumberNoticeKind, string> = {
  gap: "Bỏ trống",
  double: "Trùng số",
  backwards: "Ngày lùi",
  late: "Lấy muộn",
};
const groupings: Record<NumberGrouping, string> = {
  "per-kind": "Mỗi loại văn bản một dãy số",
  titled: "Chung một dãy cho văn bản có tên loại",
};
const late: Record<LateNumbers, string> = {
  refused: "Không lấy",
  allowed: "Được lấy, có nhắc thứ tự ngày",
};

export const words = {
  title: "Văn bản",
  tabs: { issued: "Văn bản đã phát hành", book: "Sổ số", check: "Kiểm tra thể thức" },
  states,
  notices,
  system: "Hệ văn bản",
  span: { state: "Năm", party: "Nhiệm kỳ" } satisfies Record<System, string>,
  kind: "Loại văn bản",
  everyKind: "Mọi loại",
  search: "Tìm theo số, trích yếu, người ký, nơi nhận",
  which: "Sổ",
  open: "Thường",
  marked: "Mật",
  markedNote:
    "Sổ văn bản mật chỉ xem và xuất trên máy không nối mạng. Trích yếu văn bản tuyệt mật không ghi vào sổ.",
  toExcel: "Xuất Excel…",
  exported: (name: string) => `Đã xuất ${name}`,
  print: "In sổ",
  counts: (used: number, voided: number, missing: number) =>
    [
      `${String(used)} văn bản đã phát hành`,
      voided > 0 && `${String(voided)} số đã hủy`,
      missing > 0 && `${String(missing)} số bỏ trống hoặc đang giữ`,
    ]
      .filter(Boolean)
      .join(" · "),
  columns: {
    number: "Số, ký hiệu",
    date: "Ngày văn bản",
    subject: "Tên loại và trích yếu",
    signer: "Người ký",
    recipients: "Nơi nhận",
    archive: "Bản lưu",
    copies: "Số bản",
    note: "Ghi chú",
    state: "Tình trạng",
  },
  /** The official ones of Phụ lục IV NĐ 30/2020/NĐ-CP. */
  official: [
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ghi chú",
  ],
  sheet: { open: "SỔ ĐĂNG KÝ VĂN BẢN ĐI", marked: "SỔ ĐĂNG KÝ VĂN BẢN MẬT ĐI" },
  secret: "(văn bản mật)",
  voided: (reason: string) => `Hủy: ${reason}`,
  none: "Chưa có văn bản nào phát hành",
  noneText: "Văn bản vào sổ khi số của nó được dùng: giữ số ở thẻ Sổ số hoặc khi dựng văn bản.",
  noneFound: "Không có văn bản nào khớp",
  clear: "Bỏ lọc",
  toBook: "Mở sổ số",

  reserve: "Giữ số",
  policy: "Cách đánh số",
  setUp: "Lập sổ số",
  notSetUp: "Sổ số chưa được lập",
  notSetUpText:
    "Ghi ngày bắt đầu giữ sổ và cách đánh số. Khi sổ chưa lập, văn bản chừa trống chỗ ghi số.",
  noBooks: "Chưa có sổ nào",
  next: "Số tiếp theo",
  nextUnknown: "Sổ đang dùng dở: ghi số tiếp theo thì sổ mới cấp số.",
  keepNext: "Ghi",
  secretWaiting: "Sổ văn bản mật chưa biết số tiếp theo",
  noneGiven: "chưa cấp số nào",

  kept: (written: string) => `Đã giữ số ${written}`,
  used: (written: string) => `Đã ghi số ${written} là đã dùng`,
  madeVoid: (written: string) => `Đã hủy số ${written}`,
  saved: "Đã ghi vào sổ",
  date: "Ngày văn bản",
  subject: "Trích yếu",
  subjectHint: "Ghi ngắn gọn, không ghi điều mật",
  secrecy: "Độ mật",
  number: "Số muốn lấy",
  numberHint: "Để trống thì lấy số tiếp theo",
  issuedAlready: "Văn bản đã phát hành: ghi là đã dùng ngay, không hoàn tác được",
  useNow: "Ghi số đã dùng",
  willGive: (written: string, book: string) => `Sẽ cấp ${written} (${book})`,
  use: "Đã phát hành",
  useText: "Số đã dùng thì không trả lại sổ; nếu văn bản bị thu hồi thì hủy số.",
  void: "Hủy số",
  reason: "Lý do hủy",
  reasonHint: "Ví dụ: in hỏng, không ban hành nữa",
  cancel: "Thôi",
  keep: "Ghi",
  meeting: "Mở cuộc họp",
  copiesHint: "Chỉ ghi khi biết",

  keptFrom: "Giữ sổ từ ngày",
  keptFromHint: "Văn bản ghi ngày trước đó không lấy số ở đây",
  grouping: "Dãy số văn bản Nhà nước",
  groupings,
  late: "Số bỏ trống",
  lateChoices: late,
  terms: "Nhiệm kỳ",
  termsText: "Số văn bản Đảng bắt đầu lại từ 01 theo nhiệm kỳ, từ ngày sau khi đại hội bế mạc.",
  termName: "Tên nhiệm kỳ",
  termSince: "Từ ngày",
  addTerm: "Thêm nhiệm kỳ",
  removeTerm: (name: string) => `Bỏ nhiệm kỳ ${name}`,
  secretApart: "Văn bản mật của Nhà nước đánh số riêng; văn bản mật của Đảng chung dãy số.",

  take: "Lấy số từ sổ",
  takeHeld: (written: string) => `Dùng số đang giữ ${written}`,
  isHeld: "Số này đang giữ cho văn bản trong sổ",
  isOut: (paper: string) => `Đã chốt ${paper}. Lập văn bản khác thì lấy số mới.`,
  notHeld: "Số đã ghi chưa giữ trong sổ",
  offered: (written: string) => `Số tiếp theo của sổ: ${written}`,
} as const;
