/** New records of a meeting, with nothing filled in. */

import type {
  AgendaItem,
  Attendee,
  Cited,
  Directive,
  Figure,
  MeetingId,
  Statement,
} from "../contract";
import { newId } from "../record/id";

/** Order 0 means: last. */
const begun = (meeting: MeetingId) => ({ id: newId(), meeting, ordinal: 0 });

export const blankAttendee = (meeting: MeetingId): Attendee => ({
  ...begun(meeting),
  person: null,
  name: "",
  honorific: "",
  positions: [],
  organisation: "",
  group: "",
  group_size: null,
  side: "",
  role: "delegate",
  presence: "present",
  presence_note: "",
  spans: {},
});

export const blankAgendaItem = (meeting: MeetingId): AgendaItem => ({
  ...begun(meeting),
  title: "",
  presenter: "",
  proceedings: "",
});

export const blankStatement = (meeting: MeetingId): Statement => ({
  ...begun(meeting),
  agenda_item: null,
  speaker: "",
  role: "",
  kind: "request",
  text: "",
  spans: {},
});

export const blankFigure = (meeting: MeetingId): Figure => ({
  ...begun(meeting),
  text: "",
  sentence: "",
  spans: {},
});

export const blankDirective = (meeting: MeetingId): Directive => ({
  ...begun(meeting),
  code: "",
  kind: "task",
  text: "",
  speaker: "",
  lead: "",
  coordinating: [],
  deadline: null,
  product: "",
  authority: "",
  follower: "",
  priority: "normal",
  field: "",
  milestones: [],
  spans: {},
  origin: null,
  given: null,
});

export function blankCited(meeting: MeetingId): Cited {
  const document = newId();
  return {
    citation: { ...begun(meeting), document, doubt: "", spans: {} },
    document: { id: document, type: "", number: "", date: null, issuer: "", title: "" },
  };
}
