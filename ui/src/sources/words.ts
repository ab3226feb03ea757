/** Words of the source text beside the record. */

import type { SourceKind } from "../contract";
import type { Tone } from "./spans";

const kinds: Record<SourceKind, string> = {
  press: "Tin bài báo chí",
  "conclusion-notice": "Thông báo kết luận",
  minutes: "Biên bản",
  "raw-notes": "Ghi chép",
  speech: "Bài phát biểu",
};

const tones: Record<Tone, string> = {
  meeting: "Ngày, cơ quan",
  person: "Người dự",
  document: "Văn bản",
  directive: "Kết luận, giao việc",
  statement: "Ý kiến",
  figure: "Số liệu",
};

export const words = {
  kinds,
  tones,
  text: "Văn bản nguồn",
  legend: "Chú giải màu",
  doubt: "Cần xem",
  unplaced: "Chưa xếp",
  debris: "Ngoài bài",
  quoted: "trích",
  quotedFrom: "Trích từ văn bản nguồn. Bấm để xem chỗ trích.",
  typed: "nhập",
  typedByHand: "Người nhập, không lấy từ văn bản nguồn",
  pasted: "Văn bản đã dán",
};
