/** The words of a value in the history: enumerations as every other screen calls them, days as people write them. */

import type { ChangeLine, Noun } from "../contract";
import { words as directives } from "../directives/words";
import { words as holidays } from "../holidays/words";
import { carrying, words as meetings } from "../meetings/words";
import { words as numbers } from "../numbers/words";
import { words as papers } from "../papers/words";
import { showDate } from "../parts/dates";
import { words as people } from "../people/words";
import { words as register } from "../register/words";
import { words as sources } from "../sources/words";

type Words = Partial<{ [value: string]: string }>;

const enumerations: { [N in Noun]?: { [field: string]: Words } } = {
  office: {
    system: papers.systems,
    before_day: { "day-itself": "hết ngày đó", "day-before": "hết ngày hôm trước" },
  },
  meeting: {
    kind: meetings.kinds,
    session: meetings.sessions,
    secrecy: meetings.secrecies,
    urgency: meetings.urgencies,
    carry_over: carrying.rules,
    trashed: { true: "có", false: "không" },
  },
  source: { kind: sources.kinds },
  attendee: { role: people.roles, presence: people.presences },
  statement: { kind: meetings.statements },
  directive: { kind: directives.kinds, priority: directives.priorities },
  progress: { kind: register.happened },
  holiday: { kind: holidays.kinds },
  number: {
    kind: papers.kinds,
    system: papers.systems,
    state: numbers.states,
    secrecy: meetings.secrecies,
  },
};

/** A value of a change as people read it; empty when there is none. */
export function shown({ noun, field }: ChangeLine, value: string): string {
  return enumerations[noun]?.[field]?.[value] ?? showDate(value);
}
