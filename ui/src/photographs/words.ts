/** Words of the photographs. */
export const words = {
  photograph: (n: number) => `Ảnh ${String(n)}`,
  caption: "Chú thích",
  captionHint: "Chú thích in dưới ảnh",
  size: (width: number, height: number) => `${String(width)} × ${String(height)}`,
  add: "Thêm ảnh…",
  empty: "Chưa có ảnh nào",
  emptyText: "Ảnh được giữ trong kho dữ liệu, in thành phụ lục của văn bản khi chọn.",
  unreadable: "Không đọc được ảnh",
};
