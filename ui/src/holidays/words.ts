/** Words of the working days of the office. */

import type { HolidayKind } from "../contract";

const kinds: Record<HolidayKind, string> = {
  off: "Nghỉ",
  "in-lieu": "Nghỉ bù",
  "make-up": "Làm bù",
};

export const words = {
  kinds,
  year: (year: number) => `Năm ${String(year)}`,
  earlier: "Năm trước",
  later: "Năm sau",
  total: (days: number) => `${String(days)} ngày làm việc`,
  forecast: "Dự tính theo luật: cơ quan có thẩm quyền chưa quyết định lịch nghỉ của năm này.",
  byLaw: "theo luật",
  noted: "cơ quan ghi",
  list: (year: number) => `Ngày nghỉ, làm bù năm ${String(year)}`,
  empty: "Không có ngày nào được đánh dấu trong năm này.",
  day: "Ngày",
  kind: "Loại",
  name: "Tên",
  nameHint: "Hoán đổi, nghỉ riêng của cơ quan…",
  add: "Ghi ngày",
  change: "Ghi khác",
  remove: "Bỏ, trở về theo luật",
  keep: "Ghi",
  import: "Nhập danh sách",
  importTitle: "Nhập danh sách ngày nghỉ, làm bù",
  importText:
    "Dán từ bảng tính hoặc tệp CSV, mỗi dòng một ngày: ngày; nghỉ, nghỉ bù hoặc làm bù; tên.",
  importExample: "31/12/2027; nghỉ; Nghỉ cuối năm\n08/01/2028; làm bù; Làm bù cho ngày 31/12",
  pasted: "Danh sách",
  willNote: (days: number) => `Sẽ ghi ${String(days)} ngày`,
  known: (days: number) => `${String(days)} ngày đã có sẵn`,
  faults: (lines: number) => `${String(lines)} dòng chưa đọc được, sẽ bị bỏ qua`,
  faultOf: (line: number) => `Dòng ${String(line)}`,
  keepAll: (days: number) => `Ghi ${String(days)} ngày`,
  kept: (days: number) => `Đã ghi ${String(days)} ngày`,
  cancel: "Thôi",
} as const;
