/** Words of one's own tasks. */

import type { Involvement } from "../contract";

const ways: Record<Involvement, string> = {
  lead: "Chủ trì",
  coordinating: "Phối hợp",
  follower: "Theo dõi",
};

export const words = {
  title: "Việc của tôi",
  ways,
  me: "Tôi là",
  mePlaceholder: "Tên đơn vị hoặc người",
  unit: "đơn vị",
  inRegister: "có trong sổ nhiệm vụ",

  /** “5 việc chưa xong · 2 quá hạn · 1 sắp đến hạn”. */
  summary: (n: number, overdue: number, soon: number, reported: number) =>
    [
      `${String(n)} việc chưa xong`,
      overdue > 0 && `${String(overdue)} quá hạn`,
      soon > 0 && `${String(soon)} sắp đến hạn`,
      reported > 0 && `${String(reported)} đã báo cáo, chờ chấp nhận`,
    ]
      .filter(Boolean)
      .join(" · "),
  closed: (n: number) => `Cả việc đã xong (${String(n)})`,
  more: (n: number) => `Hiện thêm ${String(n)} việc`,
  tally: (n: number) => `${String(n)} việc`,

  who: "Anh, chị là ai?",
  whoText:
    "Chọn đơn vị hoặc tên của mình. Lựa chọn được nhớ trên máy này; từ lần sau, mục này mở ra là thấy việc mình chủ trì, phối hợp, theo dõi và ghi báo cáo được ngay.",
  none: "Không có việc nào chưa xong",
  noneText: (who: string) =>
    `Chưa có nhiệm vụ nào ghi “${who}” là chủ trì, phối hợp hay theo dõi mà chưa xong. Tên phải trùng với tên trong nhiệm vụ; kiểm tra ở mục Nhiệm vụ nếu thấy thiếu.`,
  toRegister: "Xem sổ nhiệm vụ",
};
