/** The register of issued papers as rows of a table, and what its cells say. */

import type { IssuedRegister, NumberEntry, NumberLine } from "../contract";
import { words } from "./words";

export type Row = {
  key: string;
  /** Title of the book, with how many of its papers went out, above its first row. */
  heading: { name: string; beside: string } | undefined;
  /** A paper; none where numbers are missing. */
  line: NumberLine | undefined;
  /** Why numbers are missing; empty for a paper. */
  gap: string;
};

export function rowsOf(register: IssuedRegister | undefined): Row[] {
  return (register?.books ?? []).flatMap(({ title, rows }) =>
    rows.map((row, at) => ({
      key: row.row === "paper" ? row.id : `${title} ${String(row.from)}`,
      heading: at === 0 ? { name: title, beside: "" } : undefined,
      line: row.row === "paper" ? lineOf(row) : undefined,
      gap: row.row === "gap" ? row.sentence : "",
    })),
  );
}

function lineOf({ row: _row, ...line }: { row: "paper" } & NumberLine): NumberLine {
  return line;
}

/** Kind and subject; that a paper is secret stands in the place of a subject that is not told. */
export function subjectOf({ type_name, subject, secrecy }: NumberLine): string {
  if (subject !== "") return `${type_name}: ${subject}`;
  return secrecy === "none" ? type_name : `${type_name} ${words.secret}`;
}

/** Why it is void, and whatever was noted. */
export const noteOf = ({ state, reason, note }: NumberEntry): string =>
  [state === "void" && words.voided(reason), note].filter(Boolean).join("; ");
