/** What of a meeting cannot be as it stands: kept as it was written, and said beside the field. */

import type { Meeting } from "../contract";
import { lacksYear } from "./partial-date";
import { words } from "./words";

type Told = Pick<Meeting, "date" | "starts_at" | "ends_at" | "issued" | "received">;
export type Oddities = { [field in "ends_at" | "issued" | "received"]?: string };

/** ISO days and clock times come in the order of their letters; what is not known comes before nothing. */
export function oddities({ date, starts_at, ends_at, issued, received }: Told): Oddities {
  const day = date !== null && !lacksYear(date) ? date : "";
  const odd: Oddities = {};
  if (ends_at !== "" && ends_at < starts_at) odd.ends_at = words.endsBefore;
  if (issued !== null && issued < day) odd.issued = words.beforeMeeting;
  if (received !== null && received < (issued ?? day)) odd.received = words.beforeIssued;
  return odd;
}
