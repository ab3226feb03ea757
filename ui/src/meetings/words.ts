/** Words of the list of meetings, and of one meeting: its facts, its course, and the frame around its records. */

import type {
  CarryOver,
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
/** The list of meetings and its trash. */
const list = {
  title: "Cuộc họp",
  count: (n: number) => (n === 0 ? "" : `${String(n)} cuộc họp`),
  countTrash: (n: number) => `${String(n)} cuộc họp trong thùng rác`,
  add: "Cuộc họp mới",
  read: "Đọc văn bản",
  search: "Tìm theo tên, cơ quan, địa điểm",
  kind: "Loại",
  anyKind: "Mọi loại",
  from: "Từ ngày",
  to: "Đến ngày",
  trash: "Thùng rác",
  back: "Về danh sách cuộc họp",
  clear: "Bỏ lọc",
  untitled: "Chưa có tên",
  undated: "Chưa có ngày",
  columns: {
    date: "Ngày",
    title: "Cuộc họp",
    chairs: "Chủ trì",
    present: "Có mặt",
    tasks: "Nhiệm vụ",
    restore: "",
  },
  restore: "Khôi phục",
  restored: (title: string) => `Đã khôi phục: ${title}`,
  more: (n: number) => `Hiện thêm ${String(n)} cuộc họp`,
  none: "Chưa có cuộc họp nào",
  noneText:
    "Dán một bản tin hoặc văn bản để Thư Ký đọc thành bản nháp, hoặc mở một cuộc họp trống và ghi trực tiếp.",
  noneFound: "Không có cuộc họp nào khớp",
  noneFoundText: "Thử ít từ hơn, hoặc bỏ lọc. Gõ không dấu cũng tìm được.",
  trashEmpty: "Thùng rác trống",
  trashEmptyText: "Cuộc họp bị bỏ sẽ nằm ở đây và luôn khôi phục được.",
};

const rules: Record<CarryOver, string> = {
  none: "Không lấy theo quy tắc",
  series: "Các kỳ trước cùng loạt",
  host: "Cuộc họp của cùng cơ quan tổ chức",
  chair: "Cuộc họp cùng người chủ trì",
  unit: "Mọi nhiệm vụ của đơn vị làm việc cùng",
};
/** How the conclusions of earlier meetings are carried out. */
export const carrying = {
  rules,
  title: "Tình hình thực hiện kết luận kỳ trước",
  rule: "Lấy nhiệm vụ từ",
  byHand: "Thêm cuộc họp chọn tay",
  byHandPlaceholder: "Gõ tên cuộc họp",
  without: (title: string) => `Bỏ ${title}`,
  untitled: "Chưa có tên",
  undated: "chưa có ngày",
  noLead: "Chưa rõ chủ trì",
  noMeeting: "Không tìm thấy cuộc họp nào trước cuộc họp này.",
  from: (n: number, day: string) => `Từ ${String(n)} cuộc họp, tính đến ngày ${day}:`,
  tally: (all: number, parts: { done: number; overdue: number; cancelled: number }) => {
    const doing = all - parts.done - parts.overdue - parts.cancelled;
    const told = [
      parts.done > 0 && `${String(parts.done)} đã xong`,
      doing > 0 && `${String(doing)} đang làm`,
      parts.overdue > 0 && `${String(parts.overdue)} quá hạn`,
      parts.cancelled > 0 && `${String(parts.cancelled)} đã hủy`,
    ].filter(Boolean);
    return all === 0
      ? "Không có nhiệm vụ nào chuyển sang."
      : `${String(all)} nhiệm vụ: ${told.join(", ")}.`;
  },
  needsSeries: "Ghi “Thuộc loạt cuộc họp” ở phần Thông tin của các kỳ.",
  needsHost: "Ghi “Cơ quan tổ chức” ở phần Thông tin.",
  needsUnit: "Ghi “Làm việc với” ở phần Thông tin.",
};

export const words = {
  list,
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
  issued: "Ngày ban hành kết luận",
  received: "Ngày nhận kết luận",
  series: "Thuộc loạt cuộc họp",
  seriesHint: "Như “Giao ban tuần”; để nối các kỳ với nhau",
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
  statementKeys:
    "Ctrl+Enter tách tại con trỏ · M gộp với mục trên · N thành nhiệm vụ · B vào diễn biến",
  figure: (n: number) => `Số liệu ${String(n)}`,
  figureText: "Số liệu",
  figureSentence: "Câu chứa số liệu",
  addFigure: "Thêm số liệu",
  figuresEmpty: "Chưa có số liệu báo cáo nào",
  figuresEmptyText: "Số liệu nêu trong cuộc họp, ghi kèm câu chứa nó để tra lại được.",
  join: "Gộp với mục trên",
  joined: "Đã gộp hai mục thành một",
  split: "Tách tại con trỏ",
  splitWhere: "Đặt con trỏ vào chỗ cần tách trong nội dung, rồi bấm Ctrl+Enter",
  splitDone: "Đã tách thành hai mục",
  asStatement: "Chuyển thành ý kiến",
  madeStatement: "Đã chuyển thành ý kiến phát biểu",
  asDirective: "Chuyển thành nhiệm vụ",
  madeDirective: "Đã chuyển thành nhiệm vụ",
  asParagraph: "Đưa vào diễn biến",
  madeParagraph: "Đã đưa vào diễn biến",
  unplace: "Trả về câu chưa xếp",
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
    vote: "Đã bỏ một lần biểu quyết",
    citation: "Đã bỏ viện dẫn",
    photograph: "Đã bỏ ảnh",
    directive: "Đã bỏ ý kiến chỉ đạo",
  } as { [noun in string]?: string },
  removedAny: "Đã bỏ",
  noSource: "Cuộc họp này không được đọc từ văn bản nào",
  noSourceText:
    "Khi đọc một tin bài, thông báo hay biên bản cũ, văn bản ấy được giữ ở đây và mỗi giá trị chỉ được chỗ nó lấy ra.",
  readAgain: "Đọc lại văn bản này",
  nothingNew: "Không tìm thấy điều gì mới trong văn bản nguồn",
  draftWaits: "Đang có một bản nháp chưa lưu. Lưu hoặc bỏ bản nháp ấy trước khi đọc lại.",
  toDraft: "Xem bản nháp",
  missing: (count: number) => `Còn thiếu ${String(count)}`,
  failed: "Không mở được cuộc họp này",
};
