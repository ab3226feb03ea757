/** The meeting that follows another: its particulars and those invited again, nothing of what was said. */

import type { MeetingFile, Record as NamedRecord } from "../contract";
import { newId } from "../record/id";
import { newMeeting } from "./sample";

/** The records of the meeting that follows another, and its id. */
export function nextMeeting(
  last: Pick<MeetingFile, "meeting" | "attendees">,
  today: string,
): { id: string; records: NamedRecord[] } {
  const { id: before, kind, title, host, counterpart, series, ...rest } = last.meeting;
  const { session, starts_at, place, secrecy, urgency } = rest;
  const meeting = newMeeting({
    ...{ kind, title, host, counterpart, series, session, starts_at, place, secrecy, urgency },
    date: today,
    carry_over: series === "" ? "none" : "series",
    carried_from: series === "" ? [before] : [],
  });
  const invited = last.attendees.map((attendee): NamedRecord => ({
    ...{ noun: "attendee", ...attendee, id: newId(), meeting: meeting.id, spans: {} },
    ...{ group_size: null, presence: "invited", presence_note: "" },
  }));
  return { id: meeting.id, records: [{ noun: "meeting", ...meeting }, ...invited] };
}
