/** Words of the day's board. */

import type { MeetingPart } from "../contract";

const parts: Record<MeetingPart, string> = {
  title: "tên",
  date: "ngày họp",
  chair: "người chủ trì",
  conclusion: "kết luận",
};

export const words = {
  title: "Hôm nay",
  all: "Xem tất cả",
  allOf: (block: string, n: number) => `Xem tất cả: ${block.toLowerCase()} (${String(n)})`,

  overdue: "Quá hạn",
  overdueNone: "Không có việc nào quá hạn.",
  levels: {
    "deep-red": (n: number) => `${String(n)} đỏ đặc biệt`,
    red: (n: number) => `${String(n)} đỏ`,
    none: (n: number) => `${String(n)} đã báo cáo`,
  },
  due: "Sắp đến hạn",
  dueToday: (n: number) => `${String(n)} việc hôm nay đến hạn`,
  dueNone: "Những ngày tới không có việc nào đến hạn.",
  reported: "Chờ chấp nhận",
  reportedNone:
    "Không có báo cáo nào chờ. Khi đơn vị báo cáo, ghi ở “Việc của tôi” hoặc bấm R tại nhiệm vụ; báo cáo sẽ chờ ở đây để chấp nhận hoặc trả lại.",
  needsDate: "Cần điền hạn",
  needsDateNone: "Mọi nhiệm vụ đều có hạn, hoặc có lý do không đặt hạn.",
  unfinished: "Cuộc họp còn dở",
  unfinishedNone: "Mọi cuộc họp đều đã có tên, ngày, người chủ trì và kết luận.",
  allMeetings: "Các cuộc họp",
  missing: (missing: readonly MeetingPart[]) =>
    `Còn thiếu ${missing.map((part) => parts[part]).join(", ")}`,
  coming: "sắp họp",

  noTasks: "Chưa có nhiệm vụ nào để theo dõi",
  noTasksText:
    "Nhiệm vụ đến từ kết luận của cuộc họp. Đọc một thông báo kết luận hay bài tường thuật, duyệt bản nháp rồi lưu; việc quá hạn, sắp đến hạn và báo cáo chờ chấp nhận hiện ở đây.",
  read: "Đọc văn bản",
  add: "Cuộc họp mới",
};
