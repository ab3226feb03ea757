/** Words of the form check. */

import type { FormRules, FormSeverity } from "../../contract";

const severities: Record<FormSeverity, string> = {
  fault: "Lỗi",
  warning: "Nên sửa",
  hint: "Gợi ý",
};
const rules: Record<FormRules, string> = {
  nd30: "Nhà nước: Nghị định 30/2020/NĐ-CP",
  hd05: "Đảng: Hướng dẫn 05-HD/VPTW (từ 27/5/2026)",
  hd36: "Đảng: Hướng dẫn 36-HD/VPTW (trước 27/5/2026)",
};

export const words = {
  severities,
  rules,
  open: "Mở văn bản Word…",
  another: "Mở văn bản khác…",
  none: "Kiểm tra thể thức của một văn bản Word",
  noneText:
    "Kéo tệp .docx vào đây hoặc mở từ máy. Tệp chỉ được đọc, không bị sửa và không lưu vào hồ sơ.",
  drop: "Thả tệp Word vào đây để kiểm tra",
  heldAgainst: "Kiểm tra theo",
  byItself: "Theo tiêu đề và ngày của văn bản",
  assumed: (name: string, why: string) => `${name} (${why})`,
  allClean: "Không thấy điều gì phải xem lại",
  allCleanText: (applied: number) => `Văn bản giữ đúng cả ${String(applied)} quy tắc đã kiểm tra.`,
  findings: "Các điều cần xem",
  found: "Đang là",
  expected: "Quy định",
  ruleCode: "Mã quy tắc",
  places: (count: number) => `${String(count)} đoạn`,
  page: "cả trang",
  confidence: {
    A: "đã đối chiếu bản gốc",
    B: "nhiều nguồn thống nhất",
    C: "theo một nguồn",
    M: "theo thông lệ",
    X: "các nguồn nói khác nhau",
  } as { [letter: string]: string },
  correct: (count: number) => `Lưu bản đã sửa ${String(count)} điều…`,
  correctHint: "Bản mới chỉ đổi lề, phông, cỡ chữ, khoảng cách, số trang; câu chữ giữ nguyên.",
  corrected: (name: string) => `Đã lưu ${name}`,
  correctable: "Sửa được trong bản mới",
  next: "Điều sau",
  previous: "Điều trước",
  preview: "Văn bản đang kiểm tra",
  tooLarge: (name: string) => `Tệp “${name}” lớn hơn 20 MB nên không được đọc.`,
  unreadable: (name: string) => `Không đọc được tệp “${name}”.`,
  own: (count: number) =>
    count === 0 ? "Thể thức: không có lỗi" : `Thể thức: ${String(count)} điều cần xem`,
};
