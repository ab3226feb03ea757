/** What a record's frame asks while a text is reviewed. Outside a review there is nobody to ask. */

import { getContext, setContext } from "svelte";
import type { Confidence, Noun, TextSpan } from "../contract";

export interface Reviewing {
  confidence(id: string): Confidence | undefined;
  /** It only adds to a kept meeting, whose own facts stay as they are. */
  readonly adds: boolean;
  accepted(id: string): boolean;
  /** Accepts, or takes the acceptance back. */
  accept(id: string): void;
  /** In words, how the date of a directive's deadline was found. */
  rule(id: string): string | undefined;
  /** Where the words of a directive or statement stand in the source, even after they were changed. */
  place(id: string): TextSpan | undefined;
  /** Takes a record out; its words go back to the sentences without a place. */
  unplace(noun: Noun, id: string): void;
}

const key = Symbol("reviewing");

export const provideReviewing = (reviewing: Reviewing): Reviewing => setContext(key, reviewing);
export const useReviewing = (): Reviewing | undefined => getContext<Reviewing | undefined>(key);
