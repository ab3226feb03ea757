/** The draft under review, kept in memory until it is kept as a meeting or dropped; leaving the screen loses nothing.
 *
 * Owns: the draft, what was accepted, and an undo of its own, since nothing of it is in the workspace yet.
 */

import { SvelteSet } from "svelte/reactivity";
import type {
  Cited,
  Correction,
  Draft,
  Noun,
  Record as NamedRecord,
  RecordChange,
  TextSpan,
  TextToRead,
} from "../contract";
import type { Keeping } from "../meetings/keeping";
import { wanted } from "../meetings/wanted.svelte";
import { dismiss, notify } from "../parts/toasts.svelte";
import {
  dropped,
  moved,
  placedSentence,
  placeOf,
  reviewedIds,
  unplacedAgain,
  withChanges,
  withNew,
  withRecord,
  type Placing,
} from "./change";
import { corrected, withoutCorrections } from "./correction";
import { words } from "./words";

/** Silence in ms after which typing on in the same field is a step of its own. */
const silence = 2000;

class Review implements Keeping {
  draft = $state.raw<Draft>();
  /** The draft as it was read, to tell what a person made of it. */
  begun = $state.raw<Draft>();
  /** What stands in the field of the text to read. */
  pasted = $state("");
  /** The text that came into it from a file or in another encoding, with the original when it was pasted. */
  arrived = $state.raw<{ text: TextToRead; original?: string }>();
  readonly accepted = new SvelteSet<string>();
  /** Namings that were offered and answered. */
  readonly asked = new SvelteSet<string>();
  #past: Draft[] = [];
  #future: Draft[] = [];
  #strand = "";
  #last = 0;
  /** The notice whose undo still means the last step. */
  #notice = -1;

  begin(draft: Draft): void {
    this.draft = draft;
    this.begun = draft;
    this.accepted.clear();
    this.asked.clear();
    this.#past = [];
    this.#future = [];
    this.#strand = "";
  }

  /** The same text read as another kind: a new draft in the place of this one, with a way back. */
  reread(draft: Draft): void {
    this.#step(() => draft);
    this.begun = draft;
    this.#offerUndo(words.readAs(words.kinds[draft.source.kind]));
  }

  /** Ends the review: the draft is kept elsewhere now. */
  end(): void {
    dismiss(this.#notice);
    if (!this.draft?.again) {
      this.pasted = "";
      this.arrived = undefined;
    }
    this.draft = undefined;
    this.begun = undefined;
  }

  /** Drops the draft, with a way back. */
  drop(): void {
    const draft = $state.snapshot(this.draft) as Draft | undefined;
    const { begun } = this;
    const accepted = [...this.accepted];
    this.draft = undefined;
    dismiss(this.#notice);
    if (!draft) return;
    const run = () => {
      this.begin(draft);
      this.begun = begun;
      accepted.forEach((id) => this.accepted.add(id));
    };
    notify(words.dropped, { action: { label: words.undo, run } });
  }

  /** Accepted and all, of those that still stand in the draft. */
  get tally(): { done: number; all: number } {
    const ids = this.draft ? reviewedIds(this.draft) : [];
    return { done: ids.filter((id) => this.accepted.has(id)).length, all: ids.length };
  }

  accept(id: string): void {
    if (!this.accepted.delete(id)) this.accepted.add(id);
  }

  put(record: NamedRecord, field: string): void {
    this.#step((draft) => withRecord(draft, record), `${record.id} ${field}`);
  }

  add(record: NamedRecord, { to, focus = true }: { to?: number; focus?: boolean } = {}): void {
    if (focus) wanted.new(record.id);
    this.#step((draft) => withNew(draft, record, to));
  }

  addCited(cited: Cited): void {
    wanted.new(cited.citation.id);
    this.#step((draft) => ({ ...draft, documents: [...draft.documents, cited] }));
  }

  remove(noun: Noun, id: string): void {
    this.#step((draft) => dropped(draft, noun, id));
    this.#offerUndo(words.removed);
  }

  together(changes: readonly RecordChange[], said: string): void {
    this.#step((draft) => withChanges(draft, changes));
    this.#offerUndo(said);
  }

  /** Where the words of a record stand in the source, or stood before they were changed. */
  place(id: string): TextSpan | undefined {
    return (this.draft && placeOf(this.draft, id)) ?? (this.begun && placeOf(this.begun, id));
  }

  unplace(noun: Noun, id: string): void {
    const place = this.place(id);
    if (!place) return;
    this.#step((draft) => unplacedAgain(draft, noun, id, place));
    this.#offerUndo(words.unplacedAgain);
  }

  correct(corrections: readonly Correction[]): void {
    this.#step((draft) => corrected(draft, corrections));
    this.#offerUndo(words.corrected(corrections.length));
  }

  /** What is written stays as it is. */
  leave(correction: Correction): void {
    this.#step((draft) => withoutCorrections(draft, [correction]));
    this.#offerUndo(words.leftAsWritten(correction.written));
  }

  move(noun: Noun, id: string, to: number): void {
    if (to < 1) return;
    wanted.moved(id);
    this.#step((draft) => moved(draft, noun, id, to));
  }

  placeSentence(span: TextSpan, placing: Placing): void {
    this.#step((draft) => placedSentence(draft, span, placing));
    this.#offerUndo(words.placed[placing]);
  }

  undo(): void {
    if (!this.#turn(this.#past, this.#future)) notify(words.nothingToUndo);
  }

  redo(): void {
    this.#turn(this.#future, this.#past);
  }

  #offerUndo(text: string): void {
    this.#notice = notify(text, { action: { label: words.undo, run: () => this.undo() } });
  }

  #turn(from: Draft[], to: Draft[]): boolean {
    const next = from.pop();
    dismiss(this.#notice);
    if (!next || !this.draft) return false;
    to.push(this.draft);
    this.draft = next;
    this.#strand = "";
    return true;
  }

  /** A change; typing on in one field goes on with the same step. */
  #step(change: (draft: Draft) => Draft, strand = ""): void {
    if (!this.draft) return;
    const now = Date.now();
    const same = strand !== "" && strand === this.#strand && now - this.#last < silence;
    if (!same) this.#past.push(this.draft);
    dismiss(this.#notice);
    this.#future = [];
    this.#strand = strand;
    this.#last = now;
    this.draft = change(this.draft);
  }
}

export const review = new Review();
