/** Words of the search in everything. */

export const words = {
  title: "Tìm kiếm",
  field: "Tìm trong cuộc họp, ý kiến, nhiệm vụ, người, văn bản viện dẫn…",
  begin: "Gõ vài từ, có dấu hay không dấu",
  beginText:
    "Tìm trong mọi cuộc họp, trừ cuộc họp trong thùng rác và cuộc họp có độ mật. Gõ tên một màn hình để đến đó, như “sổ số”, “ngày nghỉ”.",
  goTo: "Đến màn hình",
  places: {
    overdue: "Nhiệm vụ quá hạn",
    replies: "Nhận phiếu trả lời",
    tracker: "Chuyển sổ theo dõi cũ vào",
    look: "Giao diện, nền tối, cỡ chữ",
    safety: "An toàn dữ liệu, sao lưu",
  },
  none: (query: string) => `Không tìm thấy “${query}”`,
  noneText: "Thử ít từ hơn, hoặc một cách viết khác.",
  said: (n: number, first: string) => `${String(n)} kết quả. Enter mở: ${first}`,
  count: (n: number) => (n === 100 ? "100 kết quả đầu tiên" : `${String(n)} kết quả`),
} as const;
