/** A line of the book without what lists add to it: the record as it is put. */

import type { NumberEntry, NumberLine } from "../contract";

export function entryOf(line: NumberLine): NumberEntry {
  const entry: NumberEntry & Partial<Omit<NumberLine, keyof NumberEntry>> = { ...line };
  delete entry.written;
  delete entry.type_name;
  delete entry.meeting_title;
  return entry;
}
