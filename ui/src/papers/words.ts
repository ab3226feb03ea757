/** Words of the papers made of a meeting. */

import type { PaperKind, System } from "../contract";

const kinds: Record<PaperKind, string> = {
  minutes: "Biên bản",
  "conclusion-notice": "Thông báo kết luận",
};
const systems: Record<System, string> = { party: "Đảng", state: "Nhà nước" };

export const words = {
  kinds,
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
  photographs: "Kèm ảnh",
  withPhotographs: "Có",
  withoutPhotographs: "Không",
  gaps: "Còn thiếu",
  noGaps: "Đủ dữ kiện, không chỗ nào phải để trống.",
  gapsHint: "Chỗ thiếu được in thành dòng chấm. Bấm để đến chỗ ghi.",
  export: "Xuất Word…",
  exported: (name: string) => `Đã xuất ${name}`,
  reveal: "Mở thư mục",
  preview: "Bản Word sẽ xuất",
  ruleSet: (name: string) => `Thể thức theo ${name}`,
  loading: "Đang dựng bản Word…",
  failed: "Chưa dựng được bản xem trước",
};
