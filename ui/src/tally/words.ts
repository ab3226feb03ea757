/** Words of the figures of a period. */

import type { Age } from "../contract";

const roman = ["", "I", "II", "III", "IV"];
const ages: Record<Age, string> = {
  month: "Không quá 30 ngày",
  quarter: "31–90 ngày",
  "half-year": "91–180 ngày",
  year: "181–365 ngày",
  older: "Trên 365 ngày",
  unknown: "Không rõ ngày giao",
};

export const words = {
  title: "Số liệu",
  heading: "Tình hình thực hiện nhiệm vụ",
  given: (period: string) => `Nhiệm vụ giao ${period}`,
  print: "In",

  period: "Kỳ",
  choices: {
    month: "Tháng",
    quarter: "Quý",
    "half-year": "6 tháng",
    year: "Năm",
    all: "Tất cả",
    own: "Tự chọn",
  },
  earlier: "Kỳ trước",
  later: "Kỳ sau",
  from: "Giao từ ngày",
  to: "đến ngày",
  backwards: "Ngày cuối phải sau ngày đầu",
  monthOf: (month: number, year: string) => `trong tháng ${String(month)} năm ${year}`,
  quarterOf: (quarter: number, year: string) => `trong quý ${roman[quarter] ?? ""} năm ${year}`,
  halfYearOf: (first: boolean, year: string) =>
    `trong 6 tháng ${first ? "đầu" : "cuối"} năm ${year}`,
  yearOf: (year: string) => `trong năm ${year}`,
  days: (from: string | null, to: string | null) =>
    from === null && to === null
      ? "từ trước đến nay"
      : [from && `từ ngày ${from}`, to && `đến ngày ${to}`].filter(Boolean).join(" "),

  total: "Tổng số",
  done: "Đã xong",
  inTime: "Chưa xong, chưa quá hạn",
  notLate: "Chưa quá hạn",
  overdue: "Quá hạn",
  cancelled: "Đã hủy",
  onTime: "Đúng hạn",
  onTimeRate: "Tỷ lệ đúng hạn",
  judged: "Đã đánh giá",
  rateMeans:
    "Tỷ lệ đúng hạn = xong đúng hạn trên tổng số đã đến lúc đánh giá (xong đúng hạn, xong quá hạn, đang quá hạn).",
  percent: (thousandths: number) =>
    `${String(Math.floor(thousandths / 10))},${String(thousandths % 10)}%`,
  notJudged: "chưa có",
  rateSaid: (percent: string, onTime: number, judged: number) =>
    `${percent} (${String(onTime)}/${String(judged)})`,
  overdueOf: (open: number, overdue: number) =>
    overdue > 0 ? `${String(open)}, quá hạn ${String(overdue)}` : String(open),
  doneOf: (total: number, done: number) => `${String(total)}, xong ${String(done)}`,

  byStatus: "Theo tình trạng",
  byUnit: "Theo đơn vị chủ trì: tỷ lệ đúng hạn",
  byField: "Theo lĩnh vực",
  byKind: "Theo loại cuộc họp",
  byAge: "Việc chưa xong, theo thời gian từ ngày giao",
  status: "Tình trạng",
  unit: "Đơn vị chủ trì",
  field: "Lĩnh vực",
  kind: "Loại cuộc họp",
  age: "Từ ngày giao",
  open: "Chưa xong",
  count: "Số nhiệm vụ",
  noUnit: "Chưa rõ chủ trì",
  noField: "Chưa ghi lĩnh vực",
  sum: "Cộng",
  moreInTable: (n: number) => `Còn ${String(n)} đơn vị trong bảng.`,
  ages,

  /** “Trong kỳ 12 + trước kỳ 3 + … = toàn sổ 17”. */
  reconciles: (inside: number, before: number, after: number, undated: number) =>
    [
      `Trong kỳ ${String(inside)}`,
      before > 0 && `trước kỳ ${String(before)}`,
      after > 0 && `sau kỳ ${String(after)}`,
      undated > 0 && `không rõ ngày giao ${String(undated)}`,
    ]
      .filter(Boolean)
      .join(" + ") + ` = toàn sổ ${String(inside + before + after + undated)} nhiệm vụ.`,

  none: "Kỳ này chưa giao nhiệm vụ nào",
  noneText:
    "Nhiệm vụ được tính vào kỳ có ngày họp của nó. Chọn kỳ khác, hoặc ghi ngày họp cho các cuộc họp còn thiếu ngày.",
  noneAtAll: "Chưa có nhiệm vụ nào để thống kê",
  noneAtAllText:
    "Số liệu được đếm từ sổ nhiệm vụ: đọc một thông báo kết luận hoặc ghi kết luận của cuộc họp, rồi ghi báo cáo và chấp nhận hoàn thành khi có.",
  everything: "Xem tất cả",
};
