/** Names that a person put in the place of the text's own words: offered to the directory, so that the next text is
 * read right. Only units are remembered.
 */

import type { Directory, Draft, Unit } from "../contract";
import { fold } from "../parts/fold";
import { newId } from "../record/id";
import { offsetsOf, wordsOf } from "../sources/spans";

/** What the text calls a unit, and what the unit is called. */
export type Naming = { words: string; name: string };

/** The namings that the directory does not have yet, each once. */
export function namingsOf(begun: Draft, now: Draft, directory: Directory): Naming[] {
  const people = [...now.attendees, ...directory.people.map(({ person }) => person)];
  const persons = new Set(people.map(({ name }) => fold(name)));
  const seen = new Set<string>();
  return changed(begun, now).filter(({ words, name }) => {
    const key = fold(words);
    const trivial = key === "" || fold(name) === "" || key === fold(name);
    if (trivial || seen.has(key) || persons.has(fold(name)) || has(directory, words)) return false;
    seen.add(key);
    return true;
  });
}

/** The unit that the directory is to have: the one of that name with one more way of writing it, or a new one. */
export function remembered({ words, name }: Naming, directory: Directory): Unit {
  const called = directory.units.filter((unit) => fold(unit.name) === fold(name));
  const known = called.find(({ until }) => until === null) ?? called[0];
  if (known) return { ...known, abbreviations: [...known.abbreviations, words] };
  const unsettled = { since: null, until: null, successor: null };
  return { id: newId(), name, abbreviations: [words], ...unsettled };
}

const has = ({ units }: Directory, words: string) =>
  units.some(({ name, abbreviations }) =>
    [name, ...abbreviations].some((known) => fold(known) === fold(words)),
  );

function changed(begun: Draft, now: Draft): Naming[] {
  const offsets = offsetsOf(begun.source.text);
  const before = new Map([...begun.directives, ...begun.attendees].map((it) => [it.id, it]));
  const fieldOf = (id: string, field: string, name: string): Naming[] => {
    const span = before.get(id)?.spans[field];
    return span ? [{ words: wordsOf(begun.source.text, offsets, span), name }] : [];
  };
  const besideOf = (id: string, units: readonly string[]): Naming[] => {
    const old = before.get(id);
    return old && "coordinating" in old ? exchanged(old.coordinating, units) : [];
  };
  return [
    ...now.directives.flatMap(({ id, lead, coordinating }) => [
      ...fieldOf(id, "lead", lead),
      ...besideOf(id, coordinating),
    ]),
    ...now.attendees.flatMap(({ id, organisation, side }) => [
      ...fieldOf(id, "organisation", organisation),
      ...fieldOf(id, "side", side),
    ]),
  ];
}

/** Of a list, only one name exchanged for another tells what was meant. */
function exchanged(before: readonly string[], after: readonly string[]): Naming[] {
  const [words, ...otherWords] = before.filter((unit) => !after.includes(unit));
  const [name, ...otherNames] = after.filter((unit) => !before.includes(unit));
  const single = otherWords.length === 0 && otherNames.length === 0;
  return single && words !== undefined && name !== undefined ? [{ words, name }] : [];
}
