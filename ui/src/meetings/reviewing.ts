/** What a record's frame asks while a text is reviewed. Outside a review there is nobody to ask. */

import { getContext, setContext } from "svelte";
import type { Confidence } from "../contract";

export interface Reviewing {
  confidence(id: string): Confidence | undefined;
  accepted(id: string): boolean;
  /** Accepts, or takes the acceptance back. */
  accept(id: string): void;
}

const key = Symbol("reviewing");

export const provideReviewing = (reviewing: Reviewing): Reviewing => setContext(key, reviewing);
export const useReviewing = (): Reviewing | undefined => getContext<Reviewing | undefined>(key);
