/** Words of reading a text and reviewing what was found in it. */

import type { SourceKind } from "../contract";
import { words as sources } from "../sources/words";

export const words = {
  title: "Đọc văn bản",
  pasteLabel: "Văn bản cần đọc",
  paste: "Dán tin bài, thông báo kết luận, biên bản hoặc ghi chép vào đây…",
  pasteTitle: "Dán tin bài, hoặc mở tệp",
  pasteText:
    "Chương trình tìm ngày, người dự, văn bản, số liệu và việc được giao, rồi để anh chị duyệt từng mục cạnh văn bản gốc. Không có gì được lưu trước khi duyệt; câu nào chưa xếp được đều liệt kê ra.",
  open: "Mở tệp…",
  read: "Đọc",
  kind: "Đây là",
  anyKind: "Tự nhận biết",
  kinds: sources.kinds as Record<SourceKind, string>,
  characters: (count: number) => `${count.toLocaleString("vi-VN")} ký tự`,
  reviewed: (done: number, all: number) => `Đã duyệt ${String(done)}/${String(all)}`,
  keep: "Lưu thành cuộc họp",
  drop: "Bỏ bản nháp",
  dropped: "Đã bỏ bản nháp",
  left: "Bản nháp đọc từ văn bản chưa lưu, vẫn còn trong mục Đọc văn bản",
  back: "Mở lại",
  undo: "Hoàn tác",
  nothingToUndo: "Bản nháp chưa có thay đổi nào để hoàn tác",
  draft: "Bản nháp",
  facts: "Thông tin",
  attendance: "Thành phần",
  statements: "Diễn biến và ý kiến",
  conclusion: "Kết luận",
  documents: "Văn bản viện dẫn",
  figures: "Số liệu",
  facet: "Thông tin cuộc họp",
  keys: "↑ ↓ đi giữa các mục · Enter sửa · A duyệt · Del bỏ · Alt+↑↓ đổi chỗ · Ctrl+Z hoàn tác",
  unplaced: "Câu chưa xếp",
  unplacedHint: "Chọn một câu rồi bấm một phím",
  unplacedNone: "Mọi câu của văn bản đã có chỗ",
  sentence: (n: number) => `Câu chưa xếp ${String(n)}`,
  into: {
    b: "vào diễn biến",
    n: "thành nhiệm vụ",
    y: "thành ý kiến",
    x: "bỏ qua",
  },
  placed: {
    b: "Đã đưa câu vào diễn biến",
    n: "Đã thêm một nhiệm vụ từ câu",
    y: "Đã thêm một ý kiến từ câu",
    x: "Đã bỏ qua câu",
  },
  removed: "Đã bỏ một mục khỏi bản nháp",
  doubts: "Điều cần xem",
};
