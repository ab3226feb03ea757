/** Ties the records on the page to their places in the source: which record is looked at, and from which side.
 *
 * Owns: the record now looked at. The source scrolls to it when it was chosen among the records, the record comes
 * into view and takes the focus when it was chosen in the source.
 */

import { getContext, setContext } from "svelte";

export type Side = "source" | "record";

export class Tracing {
  /** Id of the record looked at; empty for none. */
  id = $state("");
  /** The field looked at, when one was asked for. */
  field = $state("");
  side = $state<Side>("record");
  /** Rises with each choice, so that choosing the same again is seen too. */
  turn = $state(0);
  /** The source text, when there is one. */
  readonly #text: () => string | undefined;
  readonly #onsought: () => void;

  /** `onsought` runs when the place of a value is asked for, to bring the source into sight. */
  constructor(text: () => string | undefined, onsought: () => void = () => undefined) {
    this.#text = text;
    this.#onsought = onsought;
  }

  get text(): string | undefined {
    return this.#text();
  }

  get sourced(): boolean {
    return this.#text() !== undefined;
  }

  choose(id: string, side: Side, field = ""): void {
    if (side === "record" && id === this.id && field === "") return;
    this.id = id;
    this.field = field;
    this.side = side;
    this.turn += 1;
  }

  /** Shows where a value stands in the source. */
  seek(id: string, field: string): void {
    this.#onsought();
    this.choose(id, "record", field);
  }
}

const key = Symbol("tracing");

export function provideTracing(tracing: Tracing): Tracing {
  return setContext(key, tracing);
}

/** Nothing where records have no source beside them. */
export function useTracing(): Tracing | undefined {
  return getContext<Tracing | undefined>(key);
}
