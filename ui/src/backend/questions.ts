/** The questions of the made-up office: lists, one meeting, the directory, search. */

import type {
  Directory,
  Failure,
  Hit,
  Meeting,
  MeetingFile,
  MeetingFilter,
  MeetingLine,
  Noun,
  Record as NamedRecord,
  Vote,
} from "../contract";
import { fold } from "../parts/fold";
import type { Log } from "./log";

export type Ordered = NamedRecord & { meeting: string; ordinal: number };

export function failure(
  kind: Failure["kind"],
  sentence: string,
  field: string | null = null,
): Failure {
  return { kind, sentence, field };
}

export function ordered(log: Log, noun: Noun, meeting: string): Ordered[] {
  const all = log.all(noun) as unknown as Ordered[];
  return all
    .filter((record) => record.meeting === meeting)
    .sort((one, other) => one.ordinal - other.ordinal);
}

export function lines(log: Log, filter: MeetingFilter): MeetingLine[] {
  const words = fold(filter.words).split(" ");
  const passes = (meeting: Meeting) => {
    const text = fold([meeting.title, meeting.host, meeting.counterpart, meeting.place].join(" "));
    return (
      meeting.trashed === filter.trashed &&
      (filter.kind === null || filter.kind === meeting.kind) &&
      (filter.from === null || filter.from <= (meeting.date ?? "")) &&
      (filter.to === null || (meeting.date ?? "9") <= filter.to) &&
      words.every((word) => text.includes(word))
    );
  };
  return log
    .all("meeting")
    .filter(passes)
    .sort((one, other) => (other.date ?? "").localeCompare(one.date ?? ""))
    .map(({ id, kind, title, date, session, host }) => {
      const { attendees, headcount, directives } = file(log, id);
      const chairs = attendees.filter(({ role }) => role === "chair").map(({ name }) => name);
      const tasks = directives.filter((directive) => directive.kind === "task").length;
      return { id, kind, title, date, session, host, chairs, present: headcount.present, tasks };
    });
}

export function file(log: Log, id: string): MeetingFile {
  const meeting = log.records.get(id);
  if (meeting?.noun !== "meeting") throw failure("not-found", "Không tìm thấy cuộc họp này.");
  const of = <T>(noun: Noun) => ordered(log, noun, id) as unknown as T[];
  const attendees = of<MeetingFile["attendees"][number]>("attendee");
  const count = (...presences: string[]) =>
    attendees.filter(({ group, presence }) => group === "" && presences.includes(presence)).length;
  const votes = of<Vote>("vote");
  const groups = attendees.filter(({ group, presence }) => group !== "" && presence === "present");
  return {
    meeting,
    attendees,
    headcount: {
      present: count("present", "substitute"),
      substitutes: count("substitute"),
      in_groups: groups.reduce((sum, { group_size }) => sum + (group_size ?? 0), 0),
      uncounted_groups: groups.filter(({ group_size }) => group_size === null).length,
      excused: count("excused"),
      absent: count("absent"),
      invited: count("invited"),
    },
    agenda: of("agenda-item"),
    statements: of("statement"),
    figures: of("figure"),
    documents: of<MeetingFile["documents"][number]["citation"]>("citation").flatMap((citation) => {
      const document = log.records.get(citation.document);
      return document?.noun === "cited-document" ? [{ citation, document }] : [];
    }),
    photographs: of("photograph"),
    directives: of("directive"),
    sources: of("source"),
    votes,
    vote_remarks: remarksOf(votes),
    last_days: {},
  };
}

/** What does not add up; the real secretary also looks at who is in the room. */
function remarksOf(votes: readonly Vote[]): MeetingFile["vote_remarks"] {
  const told = votes.map(({ id, present, in_favour, against, abstained }) => {
    const cast = in_favour + against + abstained;
    if (present === 0) return [id, ["Chưa ghi số người có mặt biểu quyết."]] as const;
    if (cast === present) return [id, []] as const;
    const more = cast > present ? "nhiều hơn" : "ít hơn";
    const sentence = `Tổng số phiếu (${String(cast)}) ${more} số người có mặt biểu quyết (${String(present)}).`;
    return [id, [sentence]] as const;
  });
  return Object.fromEntries(
    told.filter(([, remarks]) => remarks.length > 0).map(([id, remarks]) => [id, [...remarks]]),
  );
}

export function directory(log: Log): Directory {
  const positions = log.all("position");
  const collate = (one: string, other: string) => one.localeCompare(other, "vi");
  return {
    people: log
      .all("person")
      .map((person) => ({
        person,
        positions: positions
          .filter((position) => position.person === person.id)
          .sort((one, other) => (one.precedence || 99) - (other.precedence || 99)),
      }))
      .sort((one, other) =>
        collate(one.person.name.split(" ").at(-1) ?? "", other.person.name.split(" ").at(-1) ?? ""),
      ),
    units: log.all("unit").sort((one, other) => collate(one.name, other.name)),
  };
}

function ofMeeting(log: Log, record: NamedRecord): Hit["of"] {
  const id = (record as Ordered).meeting;
  const meeting = log.all("meeting").find((one) => one.id === id);
  return meeting ? { title: meeting.title, date: meeting.date } : null;
}

export function search(log: Log, words: string): Hit[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  return [...log.records.values()].flatMap((record) => {
    const fields = record as { title?: string; name?: string; speaker?: string; text?: string };
    const text = [fields.name, fields.title, fields.text].filter(Boolean).join(" · ");
    const at = Array.from(text, (letter) => fold(letter) || " ")
      .join("")
      .indexOf(wanted);
    if (at < 0 || record.noun === "office") return [];
    const [from, to] = [Math.max(0, at - 60), at + wanted.length];
    const before = `${from > 0 ? "…" : ""}${text.slice(from, at)}`;
    return {
      noun: record.noun,
      id: record.id,
      meeting: record.noun === "meeting" ? record.id : ((record as Ordered).meeting ?? null),
      title: (fields.name || fields.title || fields.speaker || text).slice(0, 120),
      of: ofMeeting(log, record),
      snippet: `${before}‹${text.slice(at, to)}›${text.slice(to, to + 90)}`,
    };
  });
}
