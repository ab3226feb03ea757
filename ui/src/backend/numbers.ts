/** The number book of the made-up office: the shapes of the answers, with as much of the rules as looking at them needs. */

import type {
  IssuedFilter,
  IssuedRegister,
  IssuedRow,
  NumberBooks,
  NumberEntry,
  NumberLine,
  NumberNotice,
  NumberOffer,
  NumberRequest,
  NumbersOf,
  Office,
  PaperKind,
  Record as NamedRecord,
} from "../contract";
import { entryOf } from "../numbers/entry";
import { words as papers } from "../papers/words";
import { fold } from "../parts/fold";
import { newId } from "../record/id";
import type { Answers, Needs } from "./answers";
import type { Log } from "./log";
import { failure } from "./questions";

const codes: { [kind in PaperKind]?: string } = {
  minutes: "BB",
  "conclusion-notice": "TB",
  excerpt: "BS",
  invitation: "GM",
  "assignment-slip": "PGV",
  "reminder-slip": "PĐĐ",
  "follow-up-report": "BC",
  correction: "CV",
};

const kinds = Object.keys(codes) as PaperKind[];

function officeOf(log: Log): Office {
  const [office] = log.all("office");
  if (!office) throw failure("not-found", "Chưa có hồ sơ cơ quan.");
  return office;
}

/** The year of State papers, the term of Party papers. */
function spanOf(office: Office, system: string, day: string): string {
  if (system === "state") return day.slice(0, 4);
  const begun = office.number_policy.terms.filter(({ since }) => since <= day);
  return begun.sort((a, b) => a.since.localeCompare(b.since)).at(-1)?.name ?? "";
}

const written = (number: number, system: string, symbol: string) =>
  `${String(number).padStart(2, "0")}${system === "party" ? "-" : "/"}${symbol}`;

function lineOf(log: Log, entry: NumberEntry): NumberLine {
  const meeting = log.all("meeting").find(({ id }) => id === entry.meeting);
  return {
    ...entry,
    type_name: papers.kinds[entry.kind],
    written: written(entry.number, entry.system, entry.symbol),
    meeting_title: meeting?.title ?? "",
  };
}

function inBook(log: Log, book: string): NumberEntry[] {
  const all = log.all("number").filter((entry) => entry.book === book);
  return all.sort((a, b) => a.number - b.number);
}

function nextOf(log: Log, office: Office, book: string): number | null {
  const last = inBook(log, book).at(-1)?.number;
  const first = office.number_policy.first.find((one) => one.book === book)?.number;
  return last === undefined ? (first ?? (book.startsWith("state") ? 1 : null)) : last + 1;
}

function offerNumber(log: Log, request: NumberRequest): NumberOffer {
  const office = officeOf(log);
  const system = request.system ?? office.system;
  const nothing = { book: "", number: null, written: "", notices: [], refused: "", held: [] };
  if (office.number_policy.kept_from === null)
    return {
      ...nothing,
      why: "Sổ số chưa được lập nên không cấp số. Hãy lập sổ ở mục Văn bản, thẻ Sổ số.",
    };
  if (request.date === null)
    return {
      ...nothing,
      why: "Chưa có ngày văn bản nên chưa lấy số được. Hãy ghi ngày ban hành.",
    };
  const span = spanOf(office, system, request.date);
  const code = codes[request.kind] ?? "";
  const number = request.number ?? nextOf(log, office, `${system}/${span}/${code}`);
  if (number === null)
    return { ...nothing, why: "Sổ này chưa biết số tiếp theo nên không cấp số." };
  const symbol = system === "party" ? `${code}/${office.symbol}` : `${code}-${office.symbol}`;
  const given = inBook(log, `${system}/${span}/${code}`);
  const taken = given.find((one) => one.number === request.borne && one.state !== "reserved");
  const held = given.filter(
    ({ state, meeting }) => state === "reserved" && meeting !== null && meeting === request.meeting,
  );
  return {
    book: title(system, span, request.kind),
    number,
    written: written(number, system, symbol),
    why: "",
    notices: [],
    refused: taken
      ? `Số ${written(taken.number, system, symbol)} đã dùng, không cấp lại. Số tiếp theo là ${String(number)}.`
      : "",
    held: held.map((entry) => lineOf(log, entry)),
  };
}

const title = (system: string, span: string, kind: PaperKind) =>
  `${papers.kinds[kind]}, ${system === "party" ? "nhiệm kỳ" : "năm"} ${span}`;

function reservedNumber(log: Log, request: NumberRequest): NumberLine {
  const office = officeOf(log);
  const offer = offerNumber(log, request);
  if (offer.number === null || request.date === null) throw failure("invalid", offer.why);
  const system = request.system ?? office.system;
  const meeting = log.all("meeting").find(({ id }) => id === request.meeting);
  const entry: NumberEntry = {
    id: newId(),
    meeting: request.meeting,
    book: `${system}/${spanOf(office, system, request.date)}/${codes[request.kind] ?? ""}`,
    number: offer.number,
    reason: "",
    state: request.issued ? "used" : "reserved",
    code: codes[request.kind] ?? "",
    ...{ system, kind: request.kind, secrecy: request.secrecy ?? "none", date: request.date },
    symbol: offer.written.replace(/^\d+./, ""),
    subject: request.subject || (meeting?.title ?? ""),
    signer: request.signer === null ? "" : (office.signers[request.signer]?.name ?? ""),
    recipients: request.unit === "" ? office.recipients : [request.unit],
    archive: office.archive,
    copies: null,
    note: "",
    paper: null,
  };
  return lineOf(log, entry);
}

function changedNumber(log: Log, id: string, part: Partial<NumberEntry>): NamedRecord[] {
  const entry = log.all("number").find((one) => one.id === id);
  if (!entry) throw failure("not-found", "Không tìm thấy số này.");
  return [{ ...entry, ...part }];
}

function gapsOf(entries: readonly NumberEntry[]): NumberNotice[] {
  return entries.flatMap(({ number }, at) => {
    const from = (entries[at - 1]?.number ?? number - 1) + 1;
    if (from === number) return [];
    const sentence = `Số ${String(from).padStart(2, "0")} bỏ trống, chưa cấp cho văn bản nào.`;
    return [{ kind: "gap" as const, from, to: number - 1, sentence }];
  });
}

function spansOf(log: Log, system: string, now: string): string[] {
  const of = log.all("number").filter((entry) => entry.system === system);
  const spans = new Set([...of.map(({ book }) => book.split("/")[1] ?? ""), now]);
  return [...spans].filter(Boolean).sort().reverse();
}

function numberBooks(log: Log, of: NumbersOf, today: string): NumberBooks {
  const office = officeOf(log);
  const system = of.system ?? office.system;
  const now = spanOf(office, system, today);
  const span = of.span || now;
  const books = kinds.map((kind) => {
    const book = `${system}/${span}/${codes[kind] ?? ""}`;
    const entries = inBook(log, book);
    return {
      book,
      title: title(system, span, kind),
      next: nextOf(log, office, book),
      lines: entries.map((entry) => lineOf(log, entry)),
      notices: gapsOf(entries),
    };
  });
  return { system, span, spans: spansOf(log, system, now), why: "", books };
}

function issued(log: Log, filter: IssuedFilter, today: string): IssuedRegister {
  const { system, span, spans, books } = numberBooks(log, filter, today);
  const sought = fold(filter.words);
  const whole = sought === "" && filter.kind === null;
  const told = books.map((book) => {
    const lines = book.lines.filter(
      ({ state, kind, secrecy, subject, signer, written: number }) =>
        state !== "reserved" &&
        (filter.kind === null || kind === filter.kind) &&
        (secrecy !== "none") === filter.marked &&
        fold([number, subject, signer].join(" ")).includes(sought),
    );
    const rows: IssuedRow[] = lines.map((line) => ({ row: "paper", ...line }));
    const gaps: IssuedRow[] = whole && !filter.marked ? missing(book.lines, book.notices) : [];
    const place = (row: IssuedRow) => (row.row === "paper" ? row.number : row.from);
    return { title: book.title, rows: [...rows, ...gaps].sort((a, b) => place(a) - place(b)) };
  });
  const rows = told.flatMap(({ rows: of }) => of);
  const count = (state: string) =>
    rows.filter((row) => row.row === "paper" && row.state === state).length;
  return {
    ...{ system, span, spans },
    span_title: `${system === "party" ? "nhiệm kỳ" : "năm"} ${span}`,
    books: told.filter(({ rows: of }) => of.length > 0),
    used: count("used"),
    void: count("void"),
    missing: rows.filter(({ row }) => row === "gap").length,
  };
}

function missing(lines: readonly NumberLine[], gaps: readonly NumberNotice[]): IssuedRow[] {
  const kept = lines.filter(({ state }) => state === "reserved");
  return [
    ...gaps.map((gap) => ({ row: "gap" as const, ...gap })),
    ...kept.map(({ number }) => ({
      row: "gap" as const,
      kind: "gap" as const,
      ...{ from: number, to: number },
      sentence: `Số ${String(number).padStart(2, "0")} đang giữ, chưa phát hành.`,
    })),
  ];
}

export const numberAnswers = ({ log, put, today }: Needs) =>
  ({
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
  }) satisfies Partial<Answers>;
