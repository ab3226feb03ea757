/** What the made-up office holds when it is opened: everything goes in as operations, so that its history tells it. */

import type { Draft, Record as NamedRecord } from "../contract";
import type { Log } from "./log";
import { sampleDraft } from "./sample";
import { sampleDirectory, sampleOffice, smallMeetings } from "./sample-office";

/** Everything that a draft becomes when it is kept. */
export function recordsOf(draft: Draft): NamedRecord[] {
  const coded = draft.directives.map((directive, at) => ({
    noun: "directive" as const,
    ...directive,
    code: `01.${String(at + 1 + (draft.again ? 5 : 0))}`,
  }));
  return [
    { noun: "meeting", ...draft.meeting },
    { noun: "source", ...draft.source },
    ...draft.attendees.map((attendee) => ({ noun: "attendee" as const, ...attendee })),
    ...draft.statements.map((statement) => ({ noun: "statement" as const, ...statement })),
    ...draft.figures.map((figure) => ({ noun: "figure" as const, ...figure })),
    ...draft.documents.map(({ document }) => ({ noun: "cited-document" as const, ...document })),
    ...draft.documents.map(({ citation }) => ({ noun: "citation" as const, ...citation })),
    ...coded,
  ];
}

export function fill(log: Log): void {
  const put = (label: string, records: NamedRecord[]) =>
    log.act(
      label,
      records.map((after) => ({ id: after.id, after })),
    );
  const { people, positions, units } = sampleDirectory();
  const small = smallMeetings();
  put("Lập hồ sơ cơ quan: Văn phòng", [{ noun: "office", ...sampleOffice() }]);
  put("Thêm danh bạ mẫu", [
    ...people.map((person) => ({ noun: "person" as const, ...person })),
    ...positions.map((position) => ({ noun: "position" as const, ...position })),
    ...units.map((unit) => ({ noun: "unit" as const, ...unit })),
  ]);
  const draft = sampleDraft();
  put(`Ghi từ văn bản cuộc họp: ${draft.meeting.title.slice(0, 48)}…`, recordsOf(draft));
  for (const meeting of small.meetings) {
    const own = <T extends { meeting: string }>(records: T[]) =>
      records.filter((record) => record.meeting === meeting.id);
    put(`Ghi từ văn bản cuộc họp: ${meeting.title.slice(0, 48)}…`, [
      { noun: "meeting", ...meeting },
      ...own(small.attendees).map((attendee) => ({ noun: "attendee" as const, ...attendee })),
      ...own(small.directives).map((directive) => ({ noun: "directive" as const, ...directive })),
      ...own(small.progress).map((step) => ({ noun: "progress" as const, ...step })),
    ]);
  }
}
