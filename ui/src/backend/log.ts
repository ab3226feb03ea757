/** The made-up office's record and its log of operations: enough of undo and history to design with. */

import type { ChangeLine, HistoryLine, Noun, Record as NamedRecord } from "../contract";

type Change = { id: string; before?: NamedRecord; after?: NamedRecord };
type Operation = { n: number; at: string; label: string; strand: string | null; changes: Change[] };

export class Log {
  readonly records = new Map<string, NamedRecord>();
  readonly #operations: Operation[] = [];
  #done: Operation[] = [];
  #undone: Operation[] = [];

  /** All records of a noun, in the order they came. */
  all<N extends Noun>(noun: N): Extract<NamedRecord, { noun: N }>[] {
    const all = [...this.records.values()];
    return all.filter((record) => record.noun === noun) as Extract<NamedRecord, { noun: N }>[];
  }

  /** Puts and removes (`after` missing) under one label. Returns the nouns that changed. */
  act(label: string, changes: readonly Change[], strand: string | null = null): Noun[] {
    const whole = changes.map(({ id, after }) => ({ id, before: this.records.get(id), after }));
    this.#apply(whole);
    this.#done.push(this.#write(label, whole, strand));
    this.#undone = [];
    return nounsOf(whole);
  }

  undo(): { label: string; areas: Noun[] } | undefined {
    return this.#turn(this.#done, this.#undone, "Hoàn tác: ", (operation) => ({
      ...operation,
      changes: operation.changes.map(({ id, before, after }) => ({
        id,
        before: after,
        after: before,
      })),
    }));
  }

  redo(): { label: string; areas: Noun[] } | undefined {
    return this.#turn(this.#undone, this.#done, "Làm lại: ", (operation) => operation);
  }

  get undoable(): string | null {
    return this.#done.at(-1)?.label ?? null;
  }

  get redoable(): string | null {
    return this.#undone.at(-1)?.label ?? null;
  }

  /** Newest first. */
  history(of: (id: string, record: NamedRecord) => boolean): HistoryLine[] {
    const lines = this.#operations.map(({ n, at, label, changes }) => {
      const told = changes.filter(({ id, before, after }) => {
        const record = after ?? before;
        return record !== undefined && of(id, record);
      });
      return { n, at, label, changes: told.flatMap(changeLines) };
    });
    return lines.filter(({ changes }) => changes.length > 0).reverse();
  }

  /** Takes the newest run of one strand from a pile, applies it, and lays it on the other pile. */
  #turn(
    from: Operation[],
    to: Operation[],
    prefix: string,
    turned: (operation: Operation) => Operation,
  ): { label: string; areas: Noun[] } | undefined {
    const last = from.pop();
    if (!last) return undefined;
    const run = [last];
    while (last.strand !== null && from.at(-1)?.strand === last.strand)
      run.push(from.pop() ?? last);
    const areas = new Set<Noun>();
    for (const operation of run) {
      const { changes } = turned(operation);
      this.#apply(changes);
      this.#write(prefix + operation.label, changes, null);
      nounsOf(changes).forEach((noun) => areas.add(noun));
      to.push(operation);
    }
    return { label: last.label, areas: [...areas] };
  }

  #apply(changes: readonly Change[]): void {
    for (const { id, after } of changes) {
      if (after) this.records.set(id, after);
      else this.records.delete(id);
    }
  }

  #write(label: string, changes: Change[], strand: string | null): Operation {
    const at = new Date().toISOString();
    const operation = { n: this.#operations.length + 1, at, label, strand, changes };
    this.#operations.push(operation);
    return operation;
  }
}

const nounsOf = (changes: readonly Change[]): Noun[] => [
  ...new Set(changes.map(({ before, after }) => (after ?? before)?.noun ?? "office")),
];

function changeLines({ id, before, after }: Change): ChangeLine[] {
  const noun = (after ?? before)?.noun ?? "office";
  const line = (field: string, from: unknown, to: unknown) => ({
    noun,
    id,
    field,
    before: readable(from),
    after: readable(to),
  });
  if (!before || !after) return [line("", before, after)];
  const [old, now] = [before, after] as unknown as [Fields, Fields];
  return Object.keys(now)
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => line(field, old[field], now[field]));
}

type Fields = { [field: string]: unknown };

function readable(value: unknown): string {
  const text = spoken(value);
  return text.length > 200 ? `${text.slice(0, 200).trim()}…` : text;
}

function spoken(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(spoken).join(", ");
  if (typeof value !== "object") return String(value);
  const { text, name, title, group } = value as Fields;
  return String(text ?? name ?? title ?? group ?? JSON.stringify(value));
}
