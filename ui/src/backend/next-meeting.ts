/** The next session of a meeting: its particulars and those invited again, nothing of what was said. */

import type { MeetingFile, Record as NamedRecord } from "../contract";
import { newId } from "../record/id";

/** The records of the session that follows a meeting, and the id of its own. */
export function nextMeeting(
  last: Pick<MeetingFile, "meeting" | "attendees">,
  today: string,
): { id: string; records: NamedRecord[] } {
  const id = newId();
  const meeting = { ...last.meeting, id, date: today, spans: {}, carried_from: [last.meeting.id] };
  const invited: NamedRecord[] = last.attendees.map((attendee) => ({
    ...{ noun: "attendee", ...attendee, id: newId(), meeting: id, spans: {} },
    presence: "invited",
  }));
  return {
    id,
    records: [{ noun: "meeting", ...meeting, proceedings: "", conclusion: "" }, ...invited],
  };
}
