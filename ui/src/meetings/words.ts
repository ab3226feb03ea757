/** Words of one meeting: its facts, its course, and the frame around its records. */

import type {
  Confidence,
  MeetingKind,
  Secrecy,
  Session,
  StatementKind,
  Urgency,
} from "../contract";
import type { Part } from "../papers/gaps";

const kinds: Record<MeetingKind, string> = {
  meeting: "Cuộc họp",
  conference: "Hội nghị",
  "working-session": "Buổi làm việc",
  sitting: "Phiên họp",
  briefing: "Giao ban",
};
const sessions: Record<Session, string> = { morning: "Sáng", afternoon: "Chiều", evening: "Tối" };
const secrecies: Record<Secrecy, string> = {
  none: "Không mật",
  confidential: "Mật",
  secret: "Tối mật",
  "top-secret": "Tuyệt mật",
};
const urgencies: Record<Urgency, string> = {
  none: "Thường",
  urgent: "Khẩn",
  "very-urgent": "Thượng khẩn",
  express: "Hỏa tốc",
};
const statements: Record<StatementKind, string> = {
  assessment: "Đánh giá",
  request: "Đề nghị",
  conclusion: "Kết luận",
};
const confidence: Record<Confidence, string> = {
  sure: "chắc",
  likely: "có thể",
  doubtful: "cần xem",
};
const parts: Record<Part, string> = {
  facts: "Thông tin",
  attendance: "Thành phần",
  proceedings: "Diễn biến",
  conclusion: "Kết luận",
  documents: "Văn bản viện dẫn",
  figures: "Số liệu",
  photographs: "Ảnh",
  source: "Nguồn",
  papers: "Văn bản xuất ra",
};

export const words = {
  kinds,
  sessions,
  secrecies,
  urgencies,
  statements,
  confidence,
  parts,
  partsLabel: "Các phần của cuộc họp",
  noSession: "Không ghi buổi",
  kind: "Loại",
  title: "Tên cuộc họp",
  titleHint: "Sự kiện và nội dung, không kèm ngày, địa điểm, tên người",
  host: "Cơ quan tổ chức",
  counterpart: "Làm việc với",
  date: "Ngày họp",
  yearMissing: "Chưa rõ năm. Gõ thêm bốn chữ số của năm.",
  session: "Buổi",
  startsAt: "Bắt đầu",
  endsAt: "Kết thúc",
  place: "Địa điểm",
  secrecy: "Độ mật",
  urgency: "Độ khẩn",
  secrecyNotice:
    "Văn bản mật chỉ được soạn và lưu trên máy không nối mạng (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15). Chỉ tiếp tục khi máy này đáp ứng điều đó.",
  proceedings: "Diễn biến chung",
  proceedingsHint: "Diễn biến ngoài các nội dung của chương trình. Gõ @ để chọn tên người dự.",
  agenda: "Chương trình",
  agendaItem: (n: number) => `Nội dung ${String(n)}`,
  agendaTitle: "Nội dung",
  agendaProceedings: "Diễn biến của nội dung này",
  presenter: "Người trình bày",
  addAgendaItem: "Thêm nội dung",
  statementsTitle: "Ý kiến phát biểu",
  statement: (n: number) => `Ý kiến ${String(n)}`,
  speaker: "Người phát biểu",
  speakerRole: "Chức vụ như văn bản ghi",
  statementKind: "Loại ý kiến",
  statementText: "Nội dung ý kiến",
  noAgendaItem: "Ngoài chương trình",
  ofAgendaItem: "Thuộc nội dung",
  addStatement: "Thêm ý kiến",
  figure: (n: number) => `Số liệu ${String(n)}`,
  figureText: "Số liệu",
  figureSentence: "Câu chứa số liệu",
  addFigure: "Thêm số liệu",
  figuresEmpty: "Chưa có số liệu báo cáo nào",
  figuresEmptyText: "Số liệu nêu trong cuộc họp, ghi kèm câu chứa nó để tra lại được.",
  people: "Người dự",
  up: "Chuyển lên",
  down: "Chuyển xuống",
  remove: "Bỏ",
  more: "Việc khác",
  accept: "Đã duyệt (phím A)",
  untitled: "Cuộc họp chưa có tên",
  noDate: "chưa có ngày",
  sidePanel: "Xem cạnh",
  besides: { none: "Không", source: "Nguồn", preview: "Bản Word" },
  trash: "Chuyển vào thùng rác",
  trashed: (title: string) =>
    `Đã chuyển “${title.length > 60 ? `${title.slice(0, 58).trim()}…` : title}” vào thùng rác`,
  history: "Lịch sử cuộc họp",
  removed: {
    "agenda-item": "Đã bỏ nội dung chương trình",
    attendee: "Đã bỏ một dòng thành phần",
    statement: "Đã bỏ ý kiến",
    figure: "Đã bỏ số liệu",
    citation: "Đã bỏ viện dẫn",
    photograph: "Đã bỏ ảnh",
    directive: "Đã bỏ ý kiến chỉ đạo",
  } as { [noun in string]?: string },
  removedAny: "Đã bỏ",
  noSource: "Cuộc họp này không được đọc từ văn bản nào",
  noSourceText:
    "Khi đọc một tin bài, thông báo hay biên bản cũ, văn bản ấy được giữ ở đây và mỗi giá trị chỉ được chỗ nó lấy ra.",
  missing: (count: number) => `Còn thiếu ${String(count)}`,
  failed: "Không mở được cuộc họp này",
};
