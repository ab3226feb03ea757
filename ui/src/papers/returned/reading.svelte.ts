/** An edited Word file that is being read: what it says otherwise, and what a person chose of it. */

import type { AcceptedChange, ReturnedChange, ReturnedFile, ReturnedPaper } from "../../contract";
import { notify } from "../../parts/toasts.svelte";
import { act } from "../../record/act";
import { saving } from "../../record/saving.svelte";
import { offerUndo } from "../../record/undo.svelte";
import { base64 } from "../../replies/receiving";
import { SvelteSet } from "svelte/reactivity";
import { words } from "./words";

const largest = 20 * 1024 * 1024;

export class Reading {
  paper = $state.raw<ReturnedPaper>();
  readonly chosen = new SvelteSet<string>();
  busy = $state(false);
  #file: ReturnedFile | undefined;
  #meeting: string | null = null;
  #rejected: readonly number[] = [];

  get open(): boolean {
    return this.paper !== undefined;
  }

  /** What can be accepted, is not in conflict with the record and takes nothing out of it. */
  get plain(): readonly ReturnedChange[] {
    const plain = ({ acceptable, conflict, removes }: ReturnedChange) =>
      acceptable && !conflict && !removes;
    return this.paper?.changes.filter(plain) ?? [];
  }

  /** Reads a file; everything that can be taken without a second thought is chosen. */
  async read(file: ReturnedFile, meeting: string | null): Promise<void> {
    this.#file = file;
    this.#meeting = meeting;
    this.#rejected = [];
    await this.#again();
  }

  async receive(file: File, meeting: string | null): Promise<void> {
    if (file.size > largest) {
      notify(words.tooLarge(file.name), { tone: "danger" });
      return;
    }
    await this.read({ name: file.name, content: base64(await file.arrayBuffer()) }, meeting);
  }

  /** A tracked change counts as made or not; all is compared again. */
  async count(revision: number, made: boolean): Promise<void> {
    const others = this.#rejected.filter((other) => other !== revision);
    this.#rejected = made ? others : [...others, revision];
    await this.#again();
  }

  choose(key: string, chosen: boolean): void {
    if (chosen) this.chosen.add(key);
    else this.chosen.delete(key);
  }

  chooseAll(): void {
    this.chosen.clear();
    this.plain.forEach(({ key }) => this.chosen.add(key));
  }

  async accept(): Promise<void> {
    const accepted = this.#accepted();
    if (!this.#file || accepted.length === 0 || this.busy) return;
    this.busy = true;
    const done = await act("returned-accept", { reading: this.#reading(this.#file), accepted });
    this.busy = false;
    if (!done) return;
    saving.committed(done.saved);
    this.#show(done.paper);
    offerUndo(words.accepted(done.taken));
  }

  close(): void {
    this.paper = undefined;
  }

  async #again(): Promise<void> {
    if (!this.#file) return;
    this.busy = true;
    const paper = await act("returned-read", this.#reading(this.#file));
    this.busy = false;
    if (paper) this.#show(paper);
  }

  #show(paper: ReturnedPaper): void {
    this.paper = paper;
    this.chooseAll();
  }

  #reading(file: ReturnedFile) {
    return { file, meeting: this.#meeting, rejected: [...this.#rejected] };
  }

  #accepted(): AcceptedChange[] {
    const taken = this.paper?.changes.filter(
      ({ key, acceptable }) => acceptable && this.chosen.has(key),
    );
    return taken?.map(({ key, before, after, adds }) => ({ key, before, after, adds })) ?? [];
  }
}
