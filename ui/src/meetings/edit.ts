/** Changing a record by hand. */

import type { TextSpan } from "../contract";

type Traced = { spans: { [key in string]: TextSpan } };

/** What every editor of one record takes. */
export type Editing<T> = {
  value: T;
  /** The whole record as it is now, and the field that was changed. */
  onchange: (next: T, field: string) => void;
};

/** The record with some fields changed. What a person typed is no longer quoted, so it loses its place in the source. */
export function edited<T extends Traced>(record: T, patch: Partial<T>): T {
  const spans = Object.entries(record.spans).filter(([field]) => !(field in patch));
  return { ...record, ...patch, spans: Object.fromEntries(spans) };
}

/** Tells of one changed field; the same value again is no change. */
export function change<T extends Traced>({ value, onchange }: Editing<T>, patch: Partial<T>): void {
  const [field] = Object.keys(patch) as (keyof T & string)[];
  if (field && patch[field] !== value[field]) onchange(edited(value, patch), field);
}
