/** What the list of meetings is narrowed to. */

import type { MeetingFilter } from "../contract";

export const noFilter: MeetingFilter = {
  words: "",
  kind: null,
  from: null,
  to: null,
  trashed: false,
};

/** Whether anything but the trash narrows the list. */
export const narrows = ({ words, kind, from, to }: MeetingFilter): boolean =>
  words.trim() !== "" || kind !== null || from !== null || to !== null;
