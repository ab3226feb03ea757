/** Reply forms that came back, kept in memory until they are put aside: what each says, and which rows are to be taken.
 *
 * Rows that are new are chosen from the start; those in conflict wait for a person; nothing else can be chosen.
 */

import { SvelteSet } from "svelte/reactivity";
import type { Reply, ReplyPreview, ReplyPreviewRow, ReplyStanding } from "../contract";

/** The order in which standings are told. */
export const standings: readonly ReplyStanding[] = [
  "new",
  "conflict",
  "refused",
  "known",
  "unanswered",
];

export const canBeTaken = (row: ReplyPreviewRow): boolean =>
  row.reply !== null && row.standing !== "known";

export const tally = (file: ReplyPreview): [ReplyStanding, number][] =>
  standings
    .map((one): [ReplyStanding, number] => [
      one,
      file.rows.filter(({ standing }) => standing === one).length,
    ])
    .filter(([, n]) => n > 0);

class Inbox {
  files = $state.raw<readonly ReplyPreview[]>([]);
  readonly #chosen = new SvelteSet<ReplyPreviewRow>();

  /** The replies that would be taken now, in the order they stand. */
  get replies(): Reply[] {
    const rows = this.files.flatMap((file) => file.rows.filter((row) => this.#chosen.has(row)));
    return rows.flatMap(({ reply }) => (reply ? [reply] : []));
  }

  /** Puts files on top; one of the same name takes the place of the former. */
  add(previews: readonly ReplyPreview[]): void {
    const names = new Set(previews.map(({ name }) => name));
    const others = this.files.filter(({ name }) => !names.has(name));
    this.files = [...previews, ...others];
    previews.forEach((file) => this.chooseNew(file));
  }

  close(file: ReplyPreview): void {
    this.files = this.files.filter((other) => other !== file);
  }

  has(row: ReplyPreviewRow): boolean {
    return this.#chosen.has(row);
  }

  choose(row: ReplyPreviewRow, chosen: boolean): void {
    if (chosen && canBeTaken(row)) this.#chosen.add(row);
    else this.#chosen.delete(row);
  }

  chooseNew(file: ReplyPreview): void {
    const rows = file.rows.filter((row) => row.standing === "new" && canBeTaken(row));
    rows.forEach((row) => this.#chosen.add(row));
  }

  /** What was chosen is kept now: its rows tell nothing new any more. */
  taken(): void {
    const known = (row: ReplyPreviewRow): ReplyPreviewRow =>
      this.#chosen.has(row) ? { ...row, standing: "known", reasons: [], reply: null } : row;
    this.files = this.files.map((file) => ({ ...file, rows: file.rows.map(known) }));
    this.#chosen.clear();
  }
}

export const inbox = new Inbox();
