/** One burst of typing in one field is one strand, so that one undo takes it back. */

import { newId } from "./id";

/** Silence in ms after which typing on is a new burst. */
const silence = 2000;

export class Strand {
  #id = "";
  #last = 0;

  /** The field got the focus: what is typed now is a new burst. */
  begin(): void {
    this.#last = 0;
  }

  /** The strand of a change made now. */
  now(at = Date.now()): string {
    if (this.#last === 0 || at - this.#last > silence) this.#id = newId();
    this.#last = at;
    return this.#id;
  }
}
