/** When a meeting was held, for the eye. */

import type { MeetingLine } from "../contract";
import { showPartial } from "./partial-date";
import { words } from "./words";

export const showDay = (date: string | null): string =>
  date === null ? words.list.undated : showPartial(date);

/** “Chiều”, or nothing. */
export const showSession = (session: MeetingLine["session"]): string =>
  session ? words.sessions[session] : "";
