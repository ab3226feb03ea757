/** A backend in memory that answers every command with a made-up office: for design work and for tests.
 *
 * It is loaded in development only. It keeps the shapes of the contract, not the rules of the domain.
 */

import type { Commands, Gap, Noun, Record as NamedRecord, Saved, TextToRead } from "../contract";
import { entryOf } from "../numbers/entry";
import { newId } from "../record/id";
import { words as papers } from "../papers/words";
import { words } from "../words";
import { docxOf } from "./docx";
import { fill, recordsOf } from "./filling";
import { board, mine } from "./board";
import { formReport, openedForm } from "./form";
import { holidayYear, keptHolidays, readHolidays } from "./holidays";
import type { Backend } from "./index";
import { fromTcvn3, looksLikeTcvn3, textOfHtml, toTcvn3 } from "./legacy";
import { Log } from "./log";
import { changedNumber, issued, numberBooks, offerNumber, reservedNumber } from "./numbers";
import { directory, failure, file, lines, ordered, search, type Ordered } from "./questions";
import { questionsFor } from "./chair-questions";
import { compared, frozen, listed } from "./papers";
import { addProgress, carriedOver, directiveFile, every, lastDays, register } from "./register";
import { replyPreview, replyReports } from "./replies";
import { editedFile, returnedPaper } from "./returned";
import { sheet } from "./tally";
import { actOnTasks, successions } from "./tasks";
import { openedTracker, previewOf, shortTextOf } from "./tracker";
import { newMeeting, report, sampleAgain, sampleDraft } from "./sample";
import { usualCustom } from "./sample-office";
import { checkTemplate, nextWording, templateFields, tryWording, wordingFile } from "./wording";

const today = "2026-11-24";

type Answers = {
  [N in keyof Commands]: (args: Commands[N]["args"]) => Commands[N]["answer"];
};

export function fakeBackend(start: "sample" | "empty" = "sample"): Backend {
  const log = new Log();
  const listeners = new Set<(areas: Noun[]) => void>();
  let opened = 0;
  if (start === "sample") fill(log);

  const told = (areas: Noun[]): Saved => {
    queueMicrotask(() => listeners.forEach((hear) => hear(areas)));
    return { at: new Date().toTimeString().slice(0, 8), areas };
  };
  const put = (label: string, records: NamedRecord[], strand: string | null = null) =>
    told(
      log.act(
        label,
        records.map((after) => ({ id: after.id, after })),
        strand,
      ),
    );
  const turned = (done: ReturnType<Log["undo"]>) => {
    if (!done) throw failure("nothing-to-undo", "Không còn thao tác nào để hoàn tác hoặc làm lại.");
    return { label: done.label, saved: told(done.areas), meeting: null };
  };

  const answers: Answers = {
    status: () => ({
      office: log.all("office")[0] ?? null,
      today,
      has_tasks: log.all("directive").some(({ kind }) => kind === "task"),
      version: "0.1.0",
      undo: log.undoable,
      redo: log.redoable,
      recovered: false,
    }),
    "office-found": (found) => {
      if (found.body.trim() === "")
        throw failure(
          "invalid",
          "Chưa có tên cơ quan. Hãy nhập tên cơ quan ban hành văn bản.",
          "body",
        );
      const archive = found.system === "state" ? "VT" : "Văn phòng";
      const office = {
        id: newId(),
        ...usualCustom(),
        ...found,
        signers: [],
        recipients: [],
        archive,
      };
      put(`Lập hồ sơ cơ quan: ${found.body}`, [{ noun: "office", ...office }]);
      return office;
    },
    "sample-load": () => {
      fill(log);
      return told(["office", "meeting", "person", "unit"]);
    },
    meetings: (filter) => lines(log, filter),
    meeting: ({ meeting }) => ({ ...file(log, meeting), last_days: lastDays(log, meeting) }),
    "carried-over": ({ meeting }) => carriedOver(log, meeting, today),
    "meeting-new": () => {
      const host = log.all("office")[0]?.body ?? "";
      const meeting = newMeeting({ kind: "meeting", host, date: today });
      put("Thêm cuộc họp mới", [{ noun: "meeting", ...meeting }]);
      return meeting.id;
    },
    "record-put": ({ record, strand }) => {
      const verb = log.records.has(record.id) ? "Sửa" : "Thêm";
      if (record.noun === "person" && record.name.trim() === "")
        throw failure("invalid", "Chưa có họ tên. Hãy nhập họ và tên đầy đủ.", "name");
      return put(labelled(verb, record), [placed(log, record)], strand);
    },
    "cited-put": ({ citation, document }) =>
      put(`Ghi văn bản viện dẫn: ${document.number || document.title}`, [
        { noun: "cited-document", ...document },
        placed(log, { noun: "citation", ...citation }),
      ]),
    "record-remove": ({ noun, id }) => {
      const record = log.records.get(id);
      if (record?.noun !== noun) throw failure("not-found", "Không tìm thấy mục này.");
      if (record.noun === "meeting")
        return put(labelled("Bỏ", record), [{ ...record, trashed: true }]);
      return told(log.act(labelled("Bỏ", record), [{ id }]));
    },
    "records-change": ({ changes }) => {
      const made = changes.flatMap((change) => {
        if ("remove" in change) return [{ id: change.remove.id }];
        const records = "put" in change ? [change.put] : insertedAt(log, change.add, change.to);
        return records.map((after) => ({ id: after.id, after }));
      });
      return told(log.act("Sửa nhiều mục", made));
    },
    "record-move": ({ noun, id, to }) => {
      const record = log.records.get(id);
      return put(`Xếp lại ${called(noun)}`, record ? insertedAt(log, record, to) : []);
    },
    "text-read": ({ text }) => {
      if (text.trim() === "")
        throw failure("empty", "Chưa có văn bản để đọc. Hãy dán hoặc mở một văn bản.");
      const draft = sampleDraft();
      const all = lines(log, { words: "", kind: null, from: null, to: null, trashed: false });
      return { ...draft, alike: all.filter(({ title }) => title === draft.meeting.title) };
    },
    "text-paste": ({ text, html }) => unicodeOf(html === "" ? text : textOfHtml(html), ""),
    "source-read-again": ({ meeting }) => {
      const { sources, statements, meeting: kept } = file(log, meeting);
      const [source] = sources;
      if (!source) throw failure("not-found", "Cuộc họp này không được đọc từ văn bản nào.");
      const draft = sampleAgain(source, kept);
      const had = new Set(statements.map(({ text }) => text));
      const lacking = draft.statements.filter(({ text }) => !had.has(text));
      return {
        ...draft,
        statements: lacking,
        directives: lacking.length > 0 ? draft.directives : [],
      };
    },
    "draft-keep": (draft) => {
      if (draft.again) {
        const added = recordsOf(draft).filter(({ noun }) => noun !== "meeting");
        put(
          `Bổ sung từ văn bản nguồn: ${draft.meeting.title}`,
          added.map((one) => placed(log, one)),
        );
        return draft.meeting.id;
      }
      put(`Ghi từ văn bản cuộc họp: ${draft.meeting.title}`, recordsOf(draft));
      return draft.meeting.id;
    },
    directory: () => directory(log),
    directives: (filter) => register(log, filter, today),
    today: () => board(log, today),
    mine: (of) => mine(log, of, today),
    tally: (of) => sheet(log, of, today),
    directive: ({ directive }) => directiveFile(log, directive, today),
    "chair-questions": ({ meeting }) => questionsFor(file(log, meeting)),
    "progress-add": (progress) => {
      const [label, record] = addProgress(log, progress, today);
      return put(label, [record]);
    },
    "tasks-act": (deed) => put(...actOnTasks(log, deed, every(log, today), today)),
    successions: () => successions(log, every(log, today)),
    views: () => log.all("view"),
    holidays: ({ year }) => holidayYear(log, year),
    "holidays-read": ({ text }) => readHolidays(log, text),
    "holidays-keep": ({ text }) => {
      const days = keptHolidays(log, text).map((day) => ({ noun: "holiday" as const, ...day }));
      return put(`Nhập lịch nghỉ: ${String(days.length)} ngày`, days);
    },
    "short-text": (of) => shortTextOf(of),
    "tracker-preview": (reading) => previewOf(reading),
    "tracker-take": (reading) => ({
      counts: previewOf(reading).counts,
      saved: told(["meeting", "directive", "progress"]),
    }),
    "reply-read": ({ name }) => replyPreview(log, name, today),
    "replies-keep": ({ replies }) => {
      const reports = replyReports(log, replies, today);
      const label = `Nhận trả lời: ${String(replies.length)} nhiệm vụ`;
      return { saved: put(label, reports), added: reports.length, known: 0 };
    },
    "replies-open": () => [replyPreview(log, "Phiếu trả lời 24-11.xlsx", today)],
    "reply-form-export": ({ unit, format }) => ({
      file_name: `Phiếu trả lời ${unit}.${format}`,
      folder: "Tài liệu",
    }),
    "paper-gaps": ({ meeting }) => gapsOf(log, meeting),
    "paper-preview": ({ meeting, kind }) => {
      const told = log
        .all("directive")
        .filter((directive) => meeting === null || directive.meeting === meeting);
      const bookmark = (id: string) => `TK_DT0_${id}`;
      const lines = told.map(({ id, text }, at) => ({
        text: `${String(at + 1)}. ${text}`,
        bookmark: bookmark(id),
      }));
      return {
        docx: docxOf([{ text: papers.kinds[kind].toUpperCase() }, ...lines]),
        file_name: `${papers.kinds[kind]}.docx`,
        gaps: gapsOf(log, meeting),
        rule_set: "Hướng dẫn 05-HD/VPTW",
        form: "hd05",
        wording: "",
        deviations: [],
        marks: told.map(({ id }) => ({
          ...{ bookmark: bookmark(id), noun: "directive", id, field: "text" },
        })),
      };
    },
    "form-check": (form) => formReport(form, Object.values(papers.kinds)),
    "form-open": () => openedForm(),
    "form-correct": (form) => ({
      file_name: `${form.name} (đã sửa thể thức).docx`,
      content: form.content,
      corrected: ["nd30-ST-PG-2"],
      report: formReport(form, Object.values(papers.kinds)),
    }),
    "form-correct-save": ({ name }) => ({
      file_name: name.replace(".docx", " (đã sửa thể thức).docx"),
      folder: "Tài liệu",
    }),
    "number-next": (request) => offerNumber(log, request),
    "number-reserve": (request) => {
      const line = reservedNumber(log, request);
      const saved = put(`Giữ số ${line.written}`, [{ noun: "number", ...entryOf(line) }]);
      return { line, notices: [], saved };
    },
    "number-use": ({ id }) => put("Dùng số", changedNumber(log, id, { state: "used" })),
    "number-void": ({ id, reason }) =>
      put("Hủy số", changedNumber(log, id, { state: "void", reason })),
    numbers: (of) => numberBooks(log, of, today),
    issued: (filter) => issued(log, filter, today),
    "issued-export": () => ({ file_name: "so-dang-ky-van-ban-di.xlsx", folder: "Tài liệu" }),
    wording: ({ kind, system }) => wordingFile(log, kind, system ?? "party", today),
    "wording-try": (wording) => tryWording(wording),
    "template-fields": () => templateFields,
    "template-check": (sent) => checkTemplate(sent),
    "template-keep": ({ kind, system, name }) => {
      const kept = wordingFile(log, kind, system ?? "party", today).wording;
      const own = { ...kept, template: "0".repeat(64), template_name: name };
      return put(`Đặt câu chữ ${papers.kinds[kind]}`, [nextWording(log, own, newId(), today)]);
    },
    "template-open": ({ kind, system }) => {
      opened += 1;
      const name = opened % 2 === 1 ? "Mẫu biên bản nháp.docx" : "Mẫu biên bản.docx";
      return { kind, system, name, content: "" };
    },
    "template-export": ({ kind }) => ({
      file_name: `Mẫu ${papers.kinds[kind].toLowerCase()}.docx`,
      folder: "Tài liệu",
    }),
    "wording-keep": (wording) =>
      put(`Đặt câu chữ ${papers.kinds[wording.kind]}`, [nextWording(log, wording, newId(), today)]),
    "paper-freeze": (freezing) => {
      const [label, paper] = frozen(log, freezing, gapsOf(log, freezing.request.meeting));
      return { paper, saved: put(label, [paper]) };
    },
    papers: ({ meeting }) => listed(log, meeting),
    "paper-frozen": ({ paper }) => ({
      docx: docxOf([
        { text: "BIÊN BẢN" },
        { text: log.all("paper").find(({ id }) => id === paper)?.subject ?? "" },
      ]),
      file_name: "Biên bản.docx",
      gaps: [],
      rule_set: "Hướng dẫn 05-HD/VPTW",
      form: "hd05",
      marks: [],
      wording: "",
      deviations: [],
    }),
    "papers-compare": ({ left, right }) => compared(log, left, right),
    "returned-read": (reading) => returnedPaper(log, reading),
    "returned-accept": ({ reading, accepted }) => {
      const texts = new Map(accepted.map(({ key, after }) => [key, after]));
      const tasks = log.all("directive").filter(({ id }) => texts.has(id));
      const label = `Nhận ${String(accepted.length)} chỗ sửa từ bản Word: ${reading.file.name}`;
      const saved = put(
        label,
        tasks.map((task) => ({
          ...task,
          noun: "directive",
          text: texts.get(task.id) ?? task.text,
        })),
      );
      return { saved, taken: accepted.length, paper: returnedPaper(log, reading) };
    },
    photograph: () => pixel,
    search: (asked) => search(log, asked.words),
    history: ({ id, meeting }) =>
      log.history(
        (changed, record) =>
          (id === null || changed === id) &&
          (meeting === null || changed === meeting || (record as Ordered).meeting === meeting),
      ),
    undo: () => turned(log.undo()),
    redo: () => turned(log.redo()),
    "source-open": () => {
      opened += 1;
      if (opened % 2 === 1) return unicodeOf(report, "Bài đăng 13-10-2026.txt");
      return unicodeOf(toTcvn3(report), "THONGBAO.TXT");
    },
    converter: () => ({ found: true }),
    "paper-pdf": ({ kind }) => ({ file_name: `${papers.kinds[kind]}.pdf`, folder: "Tài liệu" }),
    "paper-print": () => ({ as_pdf: true }),
    "paper-export": ({ kind }) => {
      const name = `${papers.kinds[kind]}.docx`;
      if (kind === "minutes")
        throw failure(
          "edited",
          `“${name}” đã được sửa sau khi xuất; chương trình không ghi đè. Tệp còn nguyên; hãy đọc các chỗ sửa vào hồ sơ, hoặc lưu bằng tên khác.`,
        );
      return { file_name: name, folder: "Tài liệu" };
    },
    "paper-export-beside": ({ kind }) => ({
      file_name: `${papers.kinds[kind]} (2).docx`,
      folder: "Tài liệu",
    }),
    "paper-save": () => ({ file_name: "Biên bản.docx", folder: "Tài liệu" }),
    "returned-open": () => editedFile,
    "returned-met": () => editedFile,
    "register-export": ({ format }) => ({
      file_name: `so-theo-doi-${today}.${format}`,
      folder: "Tài liệu",
    }),
    "tracker-open": () => openedTracker(),
    "export-reveal": () => ({}),
    logo: () => (log.all("office")[0]?.logo ? pixel : null),
    "logo-choose": () => {
      const [office] = log.all("office");
      if (!office) throw failure("not-found", "Chưa có hồ sơ cơ quan để đặt logo.");
      const logo = { blob: "f".repeat(64), width: 360, height: 360 };
      return put("Đặt logo của cơ quan", [{ ...office, logo }]);
    },
    "photograph-add": ({ meeting }) =>
      put("Thêm ảnh", [
        placed(log, {
          noun: "photograph",
          ...{ id: newId(), meeting, ordinal: 0, caption: "", blob: newId(), width: 1, height: 1 },
        }),
      ]),
    "window-close": () => ({}),
    "backup-make": () => ({ file_name: "thuky-20261124-101500000.db", folder: "Sao lưu" }),
  };

  return {
    async call(name, args) {
      await Promise.resolve();
      return answers[name](structuredClone(args));
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onClosing: () => () => undefined,
  };
}

/** A paper of one meeting lacks facts of it; one across meetings lacks facts of their tasks. */
function gapsOf(log: Log, meeting: string | null): Gap[] {
  const number = { field: "paper.number", sentence: "Chưa có số của văn bản." };
  if (meeting !== null)
    return [number, { field: "meeting.place", sentence: "Chưa có địa điểm họp." }];
  const [task] = log.all("directive").filter(({ kind, product }) => kind === "task" && !product);
  if (!task) return [number];
  const sentence = `Nhiệm vụ ${task.code}: chưa rõ sản phẩm.`;
  return [number, { field: `tasks.${task.id}.product`, sentence }];
}

const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkWPG/HgAFLAJMZdtNRQAAAABJRU5ErkJggg==";

function unicodeOf(text: string, name: string): TextToRead {
  if (!looksLikeTcvn3(text)) return { text, name, kind: null, conversion: null, left_out: [] };
  const conversion = { encoding: "TCVN3 (ABC)", before: text.slice(0, 600) };
  return { text: fromTcvn3(text), name, kind: null, conversion, left_out: [] };
}

const called = (noun: Noun) => words.nouns[noun].toLowerCase();

function labelled(verb: string, record: NamedRecord): string {
  const fields = record as { name?: string; title?: string; text?: string; body?: string };
  const name = fields.name ?? fields.title ?? fields.text ?? fields.body ?? "";
  const short = name.length > 48 ? `${name.slice(0, 48).trim()}…` : name;
  return `${verb} ${called(record.noun)}${short && `: ${short}`}`;
}

/** The record at its place, and the others of its sort that make room. */
function insertedAt(log: Log, record: NamedRecord, to?: number): NamedRecord[] {
  if (to === undefined || !("ordinal" in record)) return [placed(log, record)];
  const others = ordered(log, record.noun, record.meeting).filter(({ id }) => id !== record.id);
  const all = others.toSpliced(Math.max(0, to - 1), 0, record);
  return all.map((other, at) => ({ ...other, ordinal: at + 1 })) as NamedRecord[];
}

/** New ones come last. */
function placed(log: Log, record: NamedRecord): NamedRecord {
  if (!("ordinal" in record) || record.ordinal !== 0) return record;
  return { ...record, ordinal: ordered(log, record.noun, record.meeting).length + 1 };
}
