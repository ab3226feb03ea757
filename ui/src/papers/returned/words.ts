/** Words of Word files that come back edited. */

import type { ReturnedKind } from "../../contract";
import { words as history } from "../../history/words";

const kinds: Record<ReturnedKind, string> = {
  edited: "Sửa",
  split: "Tách đoạn",
  added: "Đoạn mới",
  removed: "Bỏ đoạn",
  moved: "Chuyển chỗ",
};
const fields: { readonly [field: string]: string | undefined } = history.fields;

export const words = {
  kinds,
  field: (name: string) => fields[name] ?? name,
  open: "Đọc bản Word đã sửa…",
  dropHint: "Có thể kéo tệp .docx đã sửa và thả vào đây.",
  tooLarge: (name: string) => `${name} lớn hơn 20 MB nên không được đọc. Tệp còn nguyên.`,
  title: (name: string) => `Bản Word đã sửa: ${name}`,
  exported: (paper: string, at: string) => `${paper}, xuất lúc ${at}`,
  agree: "Tệp và hồ sơ nói như nhau",
  agreeText: "Không còn chỗ nào trong tệp khác với hồ sơ.",
  changes: "Chỗ khác với hồ sơ",
  keys: "↑ ↓ đi giữa các chỗ, Dấu cách chọn, Ctrl+Enter nhận",
  choose: (name: string) => `Nhận: ${name}`,
  form: "Chữ của mẫu văn bản",
  before: "Hồ sơ",
  after: "Tệp Word",
  printed: "Lúc xuất",
  nothing: "(trống)",
  removed: "(bỏ khỏi hồ sơ)",
  whole: "Cả mục",
  read: "Đọc là",
  conflict: "Hồ sơ cũng đã đổi",
  byText: "Tìm theo nội dung",
  plain: "Chỉ có trong bản Word",
  by: (authors: string) => `Người sửa: ${authors}`,
  revisions: "Thay đổi có theo dõi",
  revisionsText: "Bỏ chọn thay đổi không nhận; danh sách ở trên được tính lại.",
  inserted: "thêm",
  deleted: "bỏ",
  comments: "Ghi chú bên lề",
  on: (place: string) => `Ở: “${place}”`,
  nobody: "Không rõ tên",
  all: "Chọn mọi chỗ nhận được",
  accept: (n: number) => (n === 0 ? "Đưa vào hồ sơ" : `Đưa ${String(n)} chỗ vào hồ sơ`),
  close: "Đóng",
  accepted: (n: number) => `Đã đưa ${String(n)} chỗ sửa vào hồ sơ`,
  met: "Tệp ở đó đã được sửa",
  metRead: "Đọc các chỗ sửa",
  metBeside: "Lưu bằng tên khác",
};
