/** Where changed records go: to disk in the workspace, to the draft in memory while a text is reviewed.
 *
 * Sections of a meeting know only this; that is how the same editors serve both.
 */

import type { Cited, Noun, Record as NamedRecord, RecordChange } from "../contract";

export interface Keeping {
  /** The whole record as it is now; changes of one field that follow each other are undone together. */
  put(record: NamedRecord, field: string): void;
  /** A new record, at a place from 1 or at the end. It takes the focus when it is there, unless it is not to. */
  add(record: NamedRecord, how?: { to?: number; focus?: boolean }): void;
  /** A new citing with its document, at the end. */
  addCited(cited: Cited): void;
  remove(noun: Noun, id: string): void;
  /** To another place, from 1. */
  move(noun: Noun, id: string, to: number): void;
  /** All of these or none, with one undo; `said` tells what was done. */
  together(changes: readonly RecordChange[], said: string): void;
}
