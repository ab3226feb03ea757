/** Which people and units pass the filter box; never in another order than they came. */

import type { PersonEntry, Position, Unit } from "../contract";
import { matchRank } from "../parts/fold";

/** Positions not ended by a day. */
export const held = (positions: readonly Position[], today: string): Position[] =>
  positions.filter(({ until }) => until === null || until >= today);

export function peopleMatching(people: readonly PersonEntry[], typed: string): PersonEntry[] {
  return people.filter(({ person, positions }) =>
    matches([person.name, ...positions.map(({ title }) => title)], typed),
  );
}

export function unitsMatching(units: readonly Unit[], typed: string): Unit[] {
  return units.filter(({ name, abbreviations }) => matches([name, ...abbreviations], typed));
}

const matches = (texts: readonly string[], typed: string) =>
  matchRank(texts.join(" · "), typed) > 0;
