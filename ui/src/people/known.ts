/** The people and units that fields propose: of the directory, and of the meeting itself. */

import { getContext, setContext } from "svelte";
import type { Attendee, Directory, PersonEntry } from "../contract";
import type { Option } from "../parts/Suggestions.svelte";
import { titleOf } from "./standing";

export class Known {
  readonly #directory: () => Directory | undefined;
  readonly #attendees: () => readonly Attendee[];

  constructor(
    directory: () => Directory | undefined,
    attendees: () => readonly Attendee[] = () => [],
  ) {
    this.#directory = directory;
    this.#attendees = attendees;
  }

  /** Everybody of the directory, with the positions held. */
  get entries(): readonly PersonEntry[] {
    return this.#directory()?.people ?? [];
  }

  /** The same to choose from; the value is the person's id. */
  get people(): Option[] {
    return this.entries.map((entry) => ({
      value: entry.person.id,
      label: entry.person.name,
      detail: titleOf(entry),
    }));
  }

  /** Units that exist, and the bodies that those at the meeting belong to. */
  get units(): Option[] {
    const units = this.#directory()?.units.filter(({ until }) => until === null) ?? [];
    const listed = units.map(({ name, abbreviations }) => ({
      label: name,
      detail: abbreviations.join(", "),
    }));
    const bodies = this.#attendees().flatMap(({ organisation, side }) => [organisation, side]);
    const names = new Set(listed.map(({ label }) => label));
    const more = [...new Set(bodies)].filter((name) => name !== "" && !names.has(name));
    return [...listed, ...more.map((label) => ({ label, detail: "" }))].map((option) => ({
      ...option,
      value: option.label,
    }));
  }

  person(id: string): PersonEntry | undefined {
    return this.#directory()?.people.find(({ person }) => person.id === id);
  }
}

const key = Symbol("known");

export const provideKnown = (known: Known): Known => setContext(key, known);
export const useKnown = (): Known => getContext<Known | undefined>(key) ?? nobody;

const nobody = new Known(() => undefined);

/** The people at a meeting who have a name, for fields and `@`. */
export function namedOf(attendees: readonly Attendee[]): Option[] {
  const seen = new Set<string>();
  return attendees.flatMap(({ id, name, positions }) => {
    if (name === "" || seen.has(name)) return [];
    seen.add(name);
    return [{ value: id, label: name, detail: positions.at(-1) }];
  });
}

/** What choosing a person of the directory fills in. */
export function takenFrom({ person, positions }: PersonEntry): Partial<Attendee> {
  const held = positions.filter(({ until }) => until === null);
  return {
    person: person.id,
    name: person.name,
    honorific: person.honorific,
    positions: held.map(({ title }) => title),
  };
}
