/** Puts changed records away, and says truly whether they are safe.
 *
 * Owns: the queue of changes not yet on disk. The newest version of each record is sent after a short pause, in
 * order, one call at a time. What failed stays in the queue and in sight, and is tried again with the next change.
 */

import { SvelteMap } from "svelte/reactivity";
import { asFailure, useBackend } from "../backend";
import type { Failure, Record as NamedRecord, Saved } from "../contract";
import type { Saving as Shown } from "../parts/SaveState.svelte";
import { clockToday } from "./clock";

export { newId } from "./id";

/** Longest time in ms that a change waits for others; with the pause of a text area, 0.3 s at most. */
const pause = 200;

type Waiting = { record: NamedRecord; strand: string | null };

class Saving {
  /** Newest version of each record that is not yet known to be on disk, by id. */
  readonly waiting = new SvelteMap<string, NamedRecord>();
  state = $state<"idle" | "saving" | "saved" | "failed">("idle");
  /** Clock of the last commit, `HH:MM:SS`; empty before the first. */
  at = $state("");
  failure = $state<Failure>();
  readonly #strands = new Map<string, string | null>();
  readonly #kept = new Set<(record: NamedRecord) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  /** The same, as the line in the bar takes it. */
  get shown(): Shown {
    if (this.state === "saved") return { kind: "saved", at: clockToday(this.at) };
    return { kind: this.state === "idle" ? "unchanged" : this.state };
  }

  /** Queues the whole record as it stands now. */
  put(record: NamedRecord, strand?: string): void {
    const settled = $state.snapshot(record) as NamedRecord;
    this.waiting.set(settled.id, settled);
    this.#strands.set(settled.id, strand ?? null);
    this.state = "saving";
    this.#timer ??= setTimeout(() => void this.flush(), pause);
  }

  /** Sends everything that waits; done when all of it was tried. Look at `state` for how it went. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#sending) await this.#sending;
    if (this.waiting.size === 0) return;
    this.#sending = this.#sendAll();
    await this.#sending;
  }

  retry(): void {
    void this.flush();
  }

  /** Gives up what could not be kept; true when there was something. */
  giveUp(): boolean {
    if (this.state !== "failed") return false;
    this.waiting.clear();
    this.#strands.clear();
    this.failure = undefined;
    this.state = this.at === "" ? "idle" : "saved";
    return true;
  }

  /** What is wrong with a field of a record that waits, if it is that one. */
  refusal(id: string, field: string): string | undefined {
    const refused = this.failure?.field === field && this.waiting.has(id);
    return refused ? this.failure?.sentence : undefined;
  }

  /** A change that was made by another command is on disk. */
  committed(saved: Saved): void {
    this.at = saved.at;
    if (this.state === "idle" || this.state === "saved") this.state = "saved";
  }

  /** Tells each record right after it was kept. Returns the way to stop listening. */
  onKept(listener: (record: NamedRecord) => void): () => void {
    this.#kept.add(listener);
    return () => this.#kept.delete(listener);
  }

  async #sendAll(): Promise<void> {
    this.state = "saving";
    this.failure = undefined;
    for (const id of [...this.waiting.keys()]) {
      const failure = await this.#send(id);
      this.failure = failure ?? this.failure;
      // A record that breaks a rule does not hold up the others; a full disk does.
      if (failure && failure.kind !== "invalid") break;
    }
    this.#sending = undefined;
    if (this.failure) this.state = "failed";
    else if (this.waiting.size === 0) this.state = "saved";
  }

  async #send(id: string): Promise<Failure | undefined> {
    const record = this.waiting.get(id);
    if (!record) return undefined;
    const next: Waiting = { record, strand: this.#strands.get(id) ?? null };
    try {
      const saved = await useBackend().call("record-put", next);
      this.at = saved.at;
    } catch (thrown) {
      return asFailure(thrown);
    }
    this.#kept.forEach((hear) => hear(record));
    if (this.waiting.get(id) === record) this.waiting.delete(id);
    return undefined;
  }
}

export const saving = new Saving();
