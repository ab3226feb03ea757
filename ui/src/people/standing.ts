/** Whether the directory knows someone who was at a meeting, as keeping the draft will see it.
 *
 * The program matches a name only when it is written the same; one that differs by marks alone is offered for choice.
 */

import type { Attendee, PersonEntry } from "../contract";
import { fold } from "../parts/fold";

export type Standing =
  /** The directory has this person. */
  | { is: "known"; entry: PersonEntry }
  /** Nobody is called so: keeping adds the person. */
  | { is: "new" }
  /** Several are called so: keeping chooses none of them. */
  | { is: "several" }
  /** Someone is called nearly so: unless chosen, keeping adds a new person. */
  | { is: "similar" };

/** With those to choose from: everybody whose name is the same but for marks and case. */
export function standingOf(
  attendee: Pick<Attendee, "person" | "name">,
  people: readonly PersonEntry[],
): Standing & { fitting: PersonEntry[] } {
  const called = fold(attendee.name);
  const fitting = people.filter(({ person }) => fold(person.name) === called);
  const same = fitting.filter(({ person }) => tidy(person.name) === tidy(attendee.name));
  const chosen = people.find(({ person }) => person.id === attendee.person);
  const [only] = same;
  if (chosen) return { is: "known", entry: chosen, fitting };
  if (same.length > 1) return { is: "several", fitting };
  if (only) return { is: "known", entry: only, fitting };
  return { is: fitting.length > 0 ? "similar" : "new", fitting };
}

/** The title held now, by which namesakes are told apart. */
export const titleOf = ({ positions }: PersonEntry): string =>
  positions.find(({ until }) => until === null)?.title ?? "";

const tidy = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim();
