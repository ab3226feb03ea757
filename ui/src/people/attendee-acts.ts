/** What can be done with one line of the attendance besides moving and removing it. */

import type { Attendee } from "../contract";
import type { Act } from "../meetings/acts";
import { joinedGroups } from "../meetings/joining";
import type { Keeping } from "../meetings/keeping";
import { asGroup, asPerson } from "../meetings/turning";
import { optionsOf } from "../parts/options";
import { words } from "./words";

/** The part taken by a digit, person or group, and two groups made one. */
export function attendeeActs(
  attendee: Attendee,
  above: Attendee | undefined,
  keeping: Keeping,
): Act[] {
  const put = (next: Attendee, field: string) => keeping.put({ noun: "attendee", ...next }, field);
  const group = attendee.group !== "";
  const parts = optionsOf(words.roles).map(({ value: role, label }, index): Act => ({
    label,
    keys: String(index + 1),
    checked: attendee.role === role,
    disabled: group && role === "chair",
    run: () => put({ ...attendee, role }, "role"),
  }));
  const turn: Act = group
    ? {
        label: words.asPerson,
        icon: "person",
        keys: "G",
        run: () => put(asPerson(attendee), "group"),
      }
    : {
        label: words.asGroup,
        icon: "people",
        keys: "G",
        run: () => put(asGroup(attendee), "group"),
      };
  const join: Act = {
    ...{ label: words.joinGroup, icon: "join", keys: "Shift+M", leaves: -1 },
    run: () => {
      if (!above) return;
      const joined = { noun: "attendee", ...joinedGroups(above, attendee) } as const;
      const remove = { noun: "attendee", id: attendee.id } as const;
      keeping.together([{ put: joined }, { remove }], words.joinedGroup);
    },
  };
  const both = group && above !== undefined && above.group !== "";
  return [...parts, turn, ...(both ? [join] : [])];
}
