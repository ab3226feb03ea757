/** Two records made one. The upper one wins; what it lacks is taken from the lower one. */

import type { Attendee, Directive, Statement, TextSpan } from "../contract";
import { fold } from "../parts/fold";

type Spans = { [key in string]: TextSpan };

/** Two texts as one: a text that is not ended is continued behind a semicolon. */
export function joinedText(upper: string, lower: string): string {
  const [first, second] = [upper.trimEnd(), lower.trimStart()];
  if (first === "" || second === "") return first || second;
  return `${first}${/[.,;:!?…]["”’)]*$/u.test(first) ? " " : "; "}${second}`;
}

/** From the beginning of one to the end of the other. */
export function joinedSpan(one: TextSpan | undefined, other: TextSpan | undefined) {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

export function joinedDirectives(upper: Directive, lower: Directive): Directive {
  const { value, spans } = filled(upper, lower, [
    "speaker",
    "lead",
    "coordinating",
    "deadline",
    "product",
    "authority",
    "follower",
  ]);
  const beside = value.coordinating.filter((unit) => fold(unit) !== fold(value.lead));
  const coordinating = upper.coordinating.length > 0 ? upper.coordinating : beside;
  return { ...value, coordinating, ...joinedWords("text", upper, lower, spans) };
}

export function joinedStatements(upper: Statement, lower: Statement): Statement {
  const { value, spans } = filled(upper, lower, ["speaker", "role", "agenda_item"]);
  return { ...value, ...joinedWords("text", upper, lower, spans) };
}

/** The size is known only when both are. */
export function joinedGroups(upper: Attendee, lower: Attendee): Attendee {
  const { value, spans } = filled(upper, lower, ["side", "organisation", "presence_note"]);
  const counted = upper.group_size !== null && lower.group_size !== null;
  const group_size = counted ? (upper.group_size ?? 0) + (lower.group_size ?? 0) : null;
  return { ...value, group_size, ...joinedWords("group", upper, lower, spans) };
}

function joinedWords<Field extends string>(
  field: Field,
  upper: { [key in Field]: string } & { spans: Spans },
  lower: { [key in Field]: string } & { spans: Spans },
  spans: Spans,
): { [key in Field]: string } & { spans: Spans } {
  const span = joinedSpan(upper.spans[field], lower.spans[field]);
  const words = { [field]: joinedText(upper[field], lower[field]) } as { [key in Field]: string };
  return { ...words, spans: span ? { ...spans, [field]: span } : spans };
}

/** The upper record with its empty fields filled, each with its place in the source. */
function filled<T extends { spans: Spans }>(upper: T, lower: T, fields: readonly (keyof T)[]) {
  const lacking = fields.filter((field) => isEmpty(upper[field]) && !isEmpty(lower[field]));
  const taken = lacking.map((field) => [field, lower[field]]);
  const places = lacking.flatMap((field) => {
    const span = lower.spans[field as string];
    return span ? [[field, span]] : [];
  });
  const value: T = { ...upper, ...Object.fromEntries(taken) };
  const spans: Spans = { ...upper.spans, ...Object.fromEntries(places) };
  return { value, spans };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);
