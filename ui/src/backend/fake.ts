/** A backend in memory that answers every command with a made-up office: for design work and for tests.
 *
 * It is loaded in development only. It keeps the shapes of the contract, not the rules of the domain.
 */

import type { Noun, Record as NamedRecord, Saved, TextToRead } from "../contract";
import { newId } from "../record/id";
import { words } from "../words";
import type { Answers } from "./answers";
import { fill, recordsOf } from "./filling";
import { board, mine } from "./board";
import { formAnswers } from "./form";
import { holidayYear, keptHolidays, readHolidays } from "./holidays";
import type { Backend } from "./index";
import { fromTcvn3, looksLikeTcvn3, textOfHtml, toTcvn3 } from "./legacy";
import { Log } from "./log";
import { nextMeeting } from "./next-meeting";
import { numberAnswers } from "./numbers";
import { directory, failure, file, lines, ordered, search, type Ordered } from "./questions";
import { questionsFor } from "./chair-questions";
import { paperAnswers } from "./papers";
import { addProgress, carriedOver, directiveFile, every, lastDays, register } from "./register";
import { replyPreview, replyReports } from "./replies";
import { returnedAnswers } from "./returned";
import { sheet } from "./tally";
import { actOnTasks, successions } from "./tasks";
import { openedTracker, previewOf, shortTextOf } from "./tracker";
import { openedStaff, takenStaff } from "./staff";
import { newMeeting, report, sampleAgain, sampleDraft } from "./sample";
import { usualCustom } from "./sample-office";
import { wordingAnswers } from "./wording";

const today = "2026-11-24";

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

  const needs = { log, put, today };
  const answers: Answers = {
    ...formAnswers(),
    ...numberAnswers(needs),
    ...paperAnswers(needs),
    ...returnedAnswers(needs),
    ...wordingAnswers(needs),
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
    "meeting-next": ({ meeting }) => {
      const next = nextMeeting(file(log, meeting), today);
      put("Thêm kỳ họp tiếp theo", next.records);
      return next.id;
    },
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
    "staff-take": ({ lines }) => takenStaff(lines, put),
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
    "register-export": ({ format }) => ({
      file_name: `so-theo-doi-${today}.${format}`,
      folder: "Tài liệu",
    }),
    "tracker-open": () => openedTracker(),
    "staff-open": () => openedStaff(log),
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
    "backup-restore": () => null,
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
