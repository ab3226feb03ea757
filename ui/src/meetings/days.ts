/** When a meeting was held, for the eye. */

import type { MeetingLine } from "../contract";
import { words } from "../words";
import { showPartial } from "./partial-date";

export const showDay = (date: string | null): string =>
  date === null ? words.meetings.undated : showPartial(date);

/** “Chiều”, or nothing. */
export const showSession = (session: MeetingLine["session"]): string =>
  session ? words.meetings.sessions[session] : "";
