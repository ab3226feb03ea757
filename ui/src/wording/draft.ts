/** A wording while it is being changed: what is the usual again is not kept as the office's own. */

import type { MeasureLine, PartLine, Wording } from "../contract";

/** Whether two wordings say the same, whichever versions they are. */
export function same(one: Wording, other: Wording): boolean {
  const said = ({ phrases, order, left_out, recipients, signer, page, template }: Wording) =>
    JSON.stringify([sorted(phrases), order, left_out, recipients, signer, sorted(page), template]);
  return said(one) === said(other);
}

const sorted = (map: object): [string, unknown][] =>
  Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1));

/** The wording with a value of one of its maps; nothing takes the own value away. */
export function withValue<Key extends "phrases" | "page">(
  wording: Wording,
  map: Key,
  key: string,
  value: Wording[Key][string] | undefined,
): Wording {
  const rest = Object.entries(wording[map]).filter(([known]) => known !== key);
  const own = value === undefined ? rest : [...rest, [key, value]];
  return { ...wording, [map]: Object.fromEntries(own) };
}

/** The parts in the order in which they are printed. */
export function ordered(wording: Wording, parts: readonly PartLine[]): PartLine[] {
  const own = wording.order.flatMap((key) => parts.filter((part) => part.key === key));
  return [...own, ...parts.filter((part) => !own.includes(part))];
}

/** The wording with a part moved by one place; the usual order is none of the office's own. */
export function moved(
  wording: Wording,
  parts: readonly PartLine[],
  at: number,
  by: 1 | -1,
): Wording {
  const keys = ordered(wording, parts).map(({ key }) => key);
  const [key] = keys.splice(at, 1);
  if (key !== undefined) keys.splice(at + by, 0, key);
  const usual = parts.every((part, place) => part.key === keys[place]);
  return { ...wording, order: usual ? [] : keys };
}

/** A value in hundredths as people write it: `12,7`. */
export const written = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

/** What people wrote in hundredths; nothing when it is no number. */
export function hundredths(text: string): number | undefined {
  return /^\d{1,4}([.,]\d{1,2})?$/.test(text.trim())
    ? Math.round(Number(text.trim().replace(",", ".")) * 100)
    : undefined;
}

/** What the rule has for a value, its lowest and highest as people write them. */
export const range = ({ lowest, highest }: MeasureLine): [string, string | undefined] => [
  written(lowest),
  highest === null ? undefined : written(highest),
];
