/** Words of the votes of a meeting. */

import type { VoteMethod } from "../contract";

const methods: Record<VoteMethod, string> = {
  "show-of-hands": "Giơ tay",
  ballot: "Bỏ phiếu kín",
};

export const words = {
  methods,
  title: "Biểu quyết",
  add: "Thêm lần biểu quyết",
  none: "Ghi số phiếu khi có biểu quyết; chương trình cộng và đối chiếu với số có mặt.",
  vote: (n: number) => `Lần biểu quyết ${String(n)}`,
  matter: "Nội dung biểu quyết",
  method: "Hình thức",
  figures: {
    present: "Có mặt",
    in_favour: "Tán thành",
    against: "Không tán thành",
    abstained: "Không ý kiến",
  },
  share: (share: string) => `tán thành ${share}`,
};
