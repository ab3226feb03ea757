/** What can be done with a whole directive or statement besides moving and removing it. */

import type { Directive, Meeting, RecordChange, Statement } from "../contract";
import type { Act } from "./acts";
import { joinedDirectives, joinedStatements } from "./joining";
import type { Keeping } from "./keeping";
import type { Reviewing } from "./reviewing";
import { asDirective, asStatement, withParagraph } from "./turning";
import { words } from "./words";

/** A record of something said. */
export type Worded = ({ noun: "directive" } & Directive) | ({ noun: "statement" } & Statement);

export type Around = {
  /** The record above, when there is one. */
  above: Worded | undefined;
  meeting: Meeting;
  keeping: Keeping;
  reviewing: Reviewing | undefined;
};

export function wordedActs(record: Worded, around: Around): Act[] {
  const { above, meeting, keeping, reviewing } = around;
  const replace = (by: RecordChange, said: string) => {
    const { noun, id } = record;
    keeping.together([by, { remove: { noun, id } }], said);
  };
  const acts: Act[] = [
    {
      ...{ label: words.join, icon: "join", keys: "M", leaves: -1 },
      disabled: !above,
      run: () => {
        const joined = above && joinedWith(above, record);
        if (joined) replace({ put: joined }, words.joined);
      },
    },
    record.noun === "directive"
      ? {
          ...{ label: words.asStatement, icon: "statement", keys: "Y", leaves: 1 },
          run: () => replace({ add: turned(record) }, words.madeStatement),
        }
      : {
          ...{ label: words.asDirective, icon: "directives", keys: "N", leaves: 1 },
          run: () => replace({ add: turned(record) }, words.madeDirective),
        },
  ];
  if (!reviewing?.adds)
    acts.push({
      ...{ label: words.asParagraph, icon: "notebook", keys: "B", leaves: 1 },
      run: () => {
        const told = { noun: "meeting", ...withParagraph(meeting, record) } as const;
        replace({ put: told }, words.madeParagraph);
      },
    });
  if (reviewing?.place(record.id))
    acts.push({
      ...{ label: words.unplace, icon: "undo", keys: "U", leaves: 1 },
      run: () => reviewing.unplace(record.noun, record.id),
    });
  return acts;
}

function joinedWith(above: Worded, record: Worded): Worded | undefined {
  if (above.noun === "directive" && record.noun === "directive")
    return { noun: "directive", ...joinedDirectives(above, record) };
  if (above.noun === "statement" && record.noun === "statement")
    return { noun: "statement", ...joinedStatements(above, record) };
  return undefined;
}

const turned = (record: Worded): Worded =>
  record.noun === "directive"
    ? { noun: "statement", ...asStatement(record) }
    : { noun: "directive", ...asDirective(record) };
