/** The report of the design work and the drafts read from it. Names and places are invented. */

import type {
  Attendee,
  CitedDocument,
  Correction,
  Directive,
  Draft,
  Figure,
  Meeting,
  Source,
  Statement,
  TextSpan,
} from "../contract";
import { blankAttendee, blankDirective, blankStatement } from "../meetings/blank";
import { newId } from "../record/id";

export const report = `Thứ Ba, 13/10/2026 08:30

Chiều 12/10, Thường trực Tỉnh ủy làm việc với Đảng ủy UBND tỉnh về tình hình thực hiện nhiệm vụ 9 tháng và chương trình chuyển đổi số năm 2026. Các đồng chí: Phạm Hữu Nghĩa, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy; Vũ Thị Minh Nguyệt, Phó Bí thư Thường trực Tỉnh ủy đồng chủ trì cuộc làm việc.

Dự cuộc làm việc có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trịnh Đình Khôi, Trưởng Ban Tổ chức Tỉnh ủy; Lò Văn Thiện, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh và đồng chí Đặng Quang Vinh, Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy cùng lãnh đạo một số sở, ngành. Dự về phía Đảng ủy UBND tỉnh có đồng chí Bùi Thế Hiển, Phó Bí thư Tỉnh ủy, Bí thư Đảng ủy UBND tỉnh; đồng chí Nông Thị Hoài Thu, Phó Chủ tịch UBND tỉnh.

Quang cảnh cuộc làm việc.

Thực hiện Nghị quyết số 12-NQ/TU, ngày 15/4/2026 của Ban Chấp hành Đảng bộ tỉnh về “Đẩy mạnh chuyển đổi số gắn với cải cách hành chính”, Đảng ủy UBND tỉnh đã chỉ đạo 64/64 xã, phường hoàn thành việc tích hợp hồ sơ lên hệ thống dùng chung. Tỷ lệ hồ sơ giải quyết trực tuyến đạt 87,5%, tăng 12,3% so với cùng kỳ năm 2025.

Phát biểu tại cuộc làm việc, đồng chí Vũ Thị Minh Nguyệt, Phó Bí thư Thường trực Tỉnh ủy ghi nhận những chuyển biến trong công tác chuyển đổi số của chính quyền hai cấp. Đồng chí Phó Bí thư Thường trực Tỉnh ủy đề nghị Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở KH&CN rà soát đội ngũ cán bộ chuyên trách công nghệ thông tin cấp xã, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 30/10/2026.

Kết luận cuộc làm việc, đồng chí Phạm Hữu Nghĩa, Bí thư Tỉnh ủy đánh giá cao sự chủ động của Đảng ủy UBND tỉnh. Đồng chí Bí thư Tỉnh ủy yêu cầu Đảng ủy UBND tỉnh tiếp tục rà sóat các chỉ tiêu còn chậm; khẩn trương hoàn thiện Đề án phát triển hạ tầng số giai đoạn 2026-2030, trình Ban Thường vụ Tỉnh ủy trong tháng 11/2026; phối hợp với Ủy ban MTTQ Việt Nam tỉnh tuyên truyền, hướng dẩn người dân sử dụng dịch vụ công trực tuyến. Giao Văn phòng Tỉnh ủy theo dõi, đôn đốc, báo cáo Thường trực Tỉnh ủy kết quả hằng tháng.`;

const blankMeeting: Meeting = {
  id: "",
  kind: "working-session",
  title: "",
  host: "",
  counterpart: "",
  date: null,
  session: null,
  starts_at: "",
  ends_at: "",
  place: "",
  proceedings: "",
  conclusion: "",
  issued: null,
  received: null,
  secrecy: "none",
  urgency: "none",
  series: "",
  carry_over: "none",
  carried_from: [],
  trashed: false,
  spans: {},
};

export const newMeeting = (over: Partial<Meeting>): Meeting => ({
  ...blankMeeting,
  id: newId(),
  ...over,
});

/** Where a phrase stands in a text, in characters. */
function spanOf(text: string, phrase: string, from = 0): TextSpan {
  const at = text.indexOf(phrase, from);
  if (at < 0) throw new Error(`The sample text lacks “${phrase}”`);
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(phrase).length };
}

const wordsAt = ({ start, end }: TextSpan) => Array.from(report).slice(start, end).join("");

const span = (phrase: string) => spanOf(report, phrase);

/** The parts of one meeting, numbered as they come. */
export function writer(meeting: string) {
  const counts = new Map<string, number>();
  const numbered = (noun: string) => {
    const ordinal = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, ordinal);
    return { id: newId(), meeting, ordinal };
  };
  return {
    attendee: (over: Partial<Attendee>): Attendee => ({
      ...blankAttendee(meeting),
      ...numbered("attendee"),
      honorific: over.name ? "đồng chí" : "",
      ...over,
    }),
    statement: (over: Partial<Statement>): Statement => ({
      ...blankStatement(meeting),
      ...numbered("statement"),
      kind: "assessment",
      ...over,
    }),
    figure: (text: string, sentence: string): Figure => ({
      ...numbered("figure"),
      text,
      sentence,
      spans: { text: span(text), sentence: span(sentence) },
    }),
    directive: (over: Partial<Directive>): Directive => ({
      ...blankDirective(meeting),
      ...numbered("directive"),
      ...over,
    }),
    cited: (document: Omit<CitedDocument, "id">, doubt = "") => {
      const kept = { id: newId(), ...document };
      const whole = span(`${document.type} số ${document.number}`);
      const citation = { ...numbered("citation"), document: kept.id, doubt };
      return { document: kept, citation: { ...citation, spans: { citation: whole } } };
    },
  };
}

export const who = {
  nghia: "Phạm Hữu Nghĩa",
  nguyet: "Vũ Thị Minh Nguyệt",
  khoi: "Trịnh Đình Khôi",
  thien: "Lò Văn Thiện",
  vinh: "Đặng Quang Vinh",
  hien: "Bùi Thế Hiển",
  thu: "Nông Thị Hoài Thu",
};

function readAttendees(write: ReturnType<typeof writer>): Attendee[] {
  const found = (name: string, positions: string[], over: Partial<Attendee> = {}) =>
    write.attendee({
      name,
      positions,
      spans: { name: span(name), positions: span(positions.at(-1) ?? "") },
      ...over,
    });
  const province = { side: "Đảng ủy UBND tỉnh" };
  const group = "lãnh đạo một số sở, ngành";
  return [
    found(who.nghia, ["Ủy viên Trung ương Đảng", "Bí thư Tỉnh ủy"], { role: "chair" }),
    found(who.nguyet, ["Phó Bí thư Thường trực Tỉnh ủy"], { role: "chair" }),
    found(who.khoi, ["Ủy viên Ban Thường vụ Tỉnh ủy", "Trưởng Ban Tổ chức Tỉnh ủy"]),
    found(who.thien, ["Ủy viên Ban Thường vụ Tỉnh ủy", "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh"]),
    found(who.vinh, ["Tỉnh ủy viên", "Chánh Văn phòng Tỉnh ủy"]),
    write.attendee({ group, spans: { group: span(group) } }),
    found(who.hien, ["Phó Bí thư Tỉnh ủy", "Bí thư Đảng ủy UBND tỉnh"], province),
    found(who.thu, ["Phó Chủ tịch UBND tỉnh"], { ...province, presence: "present" }),
  ];
}

function readDirectives(write: ReturnType<typeof writer>): Directive[] {
  const task = (text: string, lead: string, over: Partial<Directive> = {}) =>
    write.directive({ text, lead, speaker: who.nghia, spans: { text: span(text) }, ...over });
  return [
    task(
      "rà soát đội ngũ cán bộ chuyên trách công nghệ thông tin cấp xã, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 30/10/2026",
      "Ban Tổ chức Tỉnh ủy",
      {
        speaker: who.nguyet,
        coordinating: ["Sở KH&CN"],
        deadline: { kind: "date", date: "2026-10-30", days: null, phrase: "trước ngày 30/10/2026" },
        product: "Báo cáo",
        authority: "Ban Thường vụ Tỉnh ủy",
      },
    ),
    task("tiếp tục rà sóat các chỉ tiêu còn chậm", "Đảng ủy UBND tỉnh"),
    task(
      "khẩn trương hoàn thiện Đề án phát triển hạ tầng số giai đoạn 2026-2030, trình Ban Thường vụ Tỉnh ủy trong tháng 11/2026",
      "Đảng ủy UBND tỉnh",
      {
        deadline: { kind: "date", date: "2026-11-30", days: null, phrase: "trong tháng 11/2026" },
        product: "Đề án phát triển hạ tầng số giai đoạn 2026-2030",
        authority: "Ban Thường vụ Tỉnh ủy",
      },
    ),
    task("tuyên truyền, hướng dẩn người dân sử dụng dịch vụ công trực tuyến", "Đảng ủy UBND tỉnh", {
      kind: "exhortation",
      coordinating: ["Ủy ban MTTQ Việt Nam tỉnh"],
    }),
    task("theo dõi, đôn đốc, báo cáo Thường trực Tỉnh ủy kết quả hằng tháng", "Văn phòng Tỉnh ủy", {
      deadline: { kind: "regular", date: null, days: null, phrase: "hằng tháng" },
    }),
  ];
}

function fault(written: string, proposed: string, sentence: string): Correction {
  return { span: span(written), written, proposed, sentence };
}

function rulesOf(directives: readonly Directive[]): { [id in string]: string } {
  const rules: { [phrase in string]: string } = {
    "trước ngày 30/10/2026": "Chậm nhất 30/10/2026: ngày ghi trong văn bản",
    "trong tháng 11/2026": "Chậm nhất 30/11/2026: ngày cuối tháng",
  };
  const found = directives.flatMap(({ id, deadline }) => {
    const rule = rules[deadline?.phrase ?? ""];
    return rule === undefined ? [] : [[id, rule] as const];
  });
  return Object.fromEntries(found);
}

/** What the report holds that its meeting lacks: one sentence nobody had placed. */
export function sampleAgain(source: Source, meeting: Meeting): Draft {
  const write = writer(meeting.id);
  const text = "Tỷ lệ hồ sơ giải quyết trực tuyến đạt 87,5%, tăng 12,3% so với cùng kỳ năm 2025.";
  const [place] = source.unplaced;
  const statement = write.statement({ speaker: who.hien, text, spans: { text: span(text) } });
  return {
    ...sampleDraft(),
    source: { ...source, unplaced: [] },
    meeting,
    attendees: [],
    statements: [statement],
    figures: [],
    documents: [],
    directives: place
      ? [
          write.directive({
            text: wordsAt(place),
            lead: "Đảng ủy UBND tỉnh",
            spans: { text: place },
          }),
        ]
      : [],
    doubts: [],
    confidence: { [statement.id]: "likely" },
    corrections: [],
    deadline_rules: {},
    again: true,
  };
}

/** The report, read with every span; each time with new identities. */
export function sampleDraft(): Draft {
  const title =
    "Thường trực Tỉnh ủy làm việc với Đảng ủy UBND tỉnh về tình hình thực hiện nhiệm vụ 9 tháng và chương trình chuyển đổi số năm 2026";
  const meeting = newMeeting({
    title,
    host: "Thường trực Tỉnh ủy",
    counterpart: "Đảng ủy UBND tỉnh",
    date: "2026-10-12",
    session: "afternoon",
    spans: { title: span(title), date: span("12/10"), session: span("Chiều") },
  });
  const write = writer(meeting.id);
  const attendees = readAttendees(write);
  const directives = readDirectives(write);
  const praise = "ghi nhận những chuyển biến trong công tác chuyển đổi số của chính quyền hai cấp";
  const closing = "đánh giá cao sự chủ động của Đảng ủy UBND tỉnh";
  const share = "Tỷ lệ hồ sơ giải quyết trực tuyến đạt 87,5%, tăng 12,3% so với cùng kỳ năm 2025.";
  const doubtful = directives[1];
  return {
    source: {
      id: newId(),
      meeting: meeting.id,
      kind: "press",
      name: "",
      text: report,
      unplaced: [
        span(
          "Đảng ủy UBND tỉnh đã chỉ đạo 64/64 xã, phường hoàn thành việc tích hợp hồ sơ lên hệ thống dùng chung.",
        ),
      ],
      debris: [span("Thứ Ba, 13/10/2026 08:30"), span("Quang cảnh cuộc làm việc.")],
    },
    meeting,
    attendees,
    statements: [
      write.statement({ speaker: who.nguyet, text: praise, spans: { text: span(praise) } }),
      write.statement({
        speaker: who.nghia,
        kind: "conclusion",
        text: closing,
        spans: { text: span(closing) },
      }),
    ],
    figures: [write.figure("87,5%", share), write.figure("12,3%", share)],
    documents: [
      write.cited({
        type: "Nghị quyết",
        number: "12-NQ/TU",
        date: "2026-04-15",
        issuer: "Ban Chấp hành Đảng bộ tỉnh",
        title: "Đẩy mạnh chuyển đổi số gắn với cải cách hành chính",
      }),
    ],
    directives,
    doubts: [
      {
        span: span("Chiều 12/10"),
        sentence: "Ngày họp không ghi năm; lấy năm 2026 theo ngày đăng bài.",
      },
    ],
    confidence: doubtful ? { [doubtful.id]: "doubtful", [meeting.id]: "likely" } : {},
    corrections: [
      fault("rà sóat", "rà soát", "Dấu thanh đặt sai chỗ."),
      fault("hướng dẩn", "hướng dẫn", "“Dẩn” không phải là một chữ trong từ này."),
    ],
    deadline_rules: rulesOf(directives),
    alike: [],
    again: false,
  };
}
