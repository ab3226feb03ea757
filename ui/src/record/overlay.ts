/** Lays records over an answer: wherever the answer holds a record of that identity, the newer one stands. */

import type { Record as NamedRecord } from "../contract";

/** The fields of a record, without the word that names its noun on the wire. */
function bare(record: NamedRecord): object {
  const fields: Partial<NamedRecord> = { ...record };
  delete fields.noun;
  return fields;
}

/** The same answer when nothing applies. The answer itself is never changed. */
export function overlay<T>(answer: T, newer: ReadonlyMap<string, NamedRecord>): T {
  return newer.size === 0 ? answer : (laid(answer, newer) as T);
}

/** The same with one record. */
export function overlayOne<T>(answer: T, record: NamedRecord): T {
  return overlay(answer, new Map([[record.id, record]]));
}

function laid(value: unknown, newer: ReadonlyMap<string, NamedRecord>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return kept(value, (item) => laid(item, newer)) ?? value;
  const id = (value as { id?: unknown }).id;
  const record = typeof id === "string" ? newer.get(id) : undefined;
  if (record) return { ...value, ...bare(record) };
  const fields = Object.entries(value);
  const next = kept(fields, (field) => {
    const inner = laid(field[1], newer);
    return inner === field[1] ? field : ([field[0], inner] as [string, unknown]);
  });
  return next ? Object.fromEntries(next) : value;
}

/** The mapped list, or nothing when every item stayed what it was. */
function kept<Item>(items: Item[], map: (item: Item) => unknown): Item[] | undefined {
  const next = items.map(map) as Item[];
  return next.some((item, index) => item !== items[index]) ? next : undefined;
}
