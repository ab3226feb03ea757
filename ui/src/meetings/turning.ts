/** A record made another sort of record. Nothing that was said is lost: what the new sort has no field for goes into
 * its words. */

import type { Attendee, Directive, Meeting, Statement } from "../contract";
import { fold } from "../parts/fold";
import { blankDirective, blankStatement } from "./blank";
import { edited } from "./edit";

/** Who is to do it is named before the words, unless they name them themselves. */
function saidOf({ lead, text, kind }: Directive): string {
  const named = kind !== "task" || lead === "" || fold(text).includes(fold(lead));
  return named ? text : `${lead} ${text}`;
}

export function asStatement(directive: Directive): Statement {
  const { meeting, speaker, kind, spans } = directive;
  const text = saidOf(directive);
  return {
    ...blankStatement(meeting),
    speaker,
    kind: kind === "assessment" ? "assessment" : "request",
    text,
    spans: spans["text"] ? { text: spans["text"] } : {},
  };
}

export function asDirective({ meeting, speaker, role, kind, text, spans }: Statement): Directive {
  return {
    ...blankDirective(meeting),
    kind: kind === "assessment" ? "assessment" : "task",
    speaker: speaker || role,
    text,
    spans: spans["text"] ? { text: spans["text"] } : {},
  };
}

/** The meeting with the words of a record as a paragraph of its course. */
export function withParagraph(meeting: Meeting, record: Directive | Statement): Meeting {
  const said = "lead" in record ? saidOf(record) : record.text;
  const paragraph = record.speaker === "" || said === "" ? said : `${record.speaker}: ${said}`;
  const proceedings = [meeting.proceedings, paragraph].filter(Boolean).join("\n");
  return edited(meeting, { proceedings });
}

/** A person as a group that nobody named; a group does not preside. */
export function asGroup(attendee: Attendee): Attendee {
  const { name, positions, role, spans } = attendee;
  const group = [name, ...positions].filter(Boolean).join(", ");
  const kept = spans["name"] ?? spans["positions"];
  const rest = edited(attendee, { name: "", positions: [], honorific: "", person: null });
  return {
    ...rest,
    group,
    role: role === "chair" ? "delegate" : role,
    spans: kept ? { ...rest.spans, group: kept } : rest.spans,
  };
}

export function asPerson(attendee: Attendee): Attendee {
  const { group, spans } = attendee;
  const rest = edited(attendee, { group: "", group_size: null });
  return {
    ...rest,
    name: group,
    spans: spans["group"] ? { ...rest.spans, name: spans["group"] } : rest.spans,
  };
}
