/** The tasks that were chosen to do something to all of them. They stay chosen on other pages and in other shapes. */

import { SvelteMap } from "svelte/reactivity";
import type { RegisterLine } from "../contract";

export class Selection {
  readonly #chosen = new SvelteMap<string, RegisterLine>();
  /** Where a range begins. */
  #anchor: string | undefined;

  get size(): number {
    return this.#chosen.size;
  }

  get lines(): RegisterLine[] {
    return [...this.#chosen.values()];
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  toggle(line: RegisterLine): void {
    const { id } = line.directive;
    if (!this.#chosen.delete(id)) this.#chosen.set(id, line);
    this.#anchor = id;
  }

  /** Everything between the last one touched and this one. */
  extend(line: RegisterLine, rows: readonly RegisterLine[]): void {
    const at = (id: string | undefined) => rows.findIndex(({ directive }) => directive.id === id);
    const to = at(line.directive.id);
    const from = at(this.#anchor);
    const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
    this.add(rows.slice(first, last + 1));
    this.#anchor ??= line.directive.id;
  }

  add(lines: readonly RegisterLine[]): void {
    for (const line of lines) this.#chosen.set(line.directive.id, line);
  }

  /** What was asked again replaces what was kept of it. */
  refresh(lines: readonly RegisterLine[]): void {
    for (const line of lines)
      if (this.has(line.directive.id)) this.#chosen.set(line.directive.id, line);
  }

  clear(): void {
    this.#chosen.clear();
    this.#anchor = undefined;
  }
}
