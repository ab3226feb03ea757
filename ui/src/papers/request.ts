/** Papers to ask for: which kinds there are where, and a request with nothing chosen. */

import type { Erratum, MeetingId, PaperKind, PaperRequest } from "../contract";

/** Kinds made of one meeting, in the order of its life. */
export const ofMeeting: readonly PaperKind[] = [
  "invitation",
  "attendance-list",
  "minutes",
  "excerpt",
  "conclusion-notice",
  "task-annex",
  "assignment-slip",
  "correction",
];

/** Kinds that gather the tasks of all meetings. */
export const acrossMeetings: readonly PaperKind[] = [
  "reminder-slip",
  "follow-up-report",
  "correction",
];

/** Kinds that are made for one unit; a report may be narrowed to one. */
export const forUnit: readonly PaperKind[] = [
  "excerpt",
  "assignment-slip",
  "reminder-slip",
  "follow-up-report",
];

/** A correction with one passage to fill in. */
export const blankErratum: Erratum = {
  type_name: "",
  number: "",
  date: null,
  subject: "",
  misprints: [{ place: "", printed: "", corrected: "" }],
  reason: "",
  addressees: [],
};

export const blankRequest = (meeting: MeetingId | null, kind: PaperKind): PaperRequest => ({
  meeting,
  kind,
  system: null,
  number: null,
  date: null,
  signer: null,
  photographs: false,
  unit: "",
  from: null,
  to: null,
  task_annex: false,
  carry_over: false,
  minutes: "full",
  notice: "notice",
  certified: false,
  erratum: null,
});
