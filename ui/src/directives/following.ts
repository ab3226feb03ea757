/** Where a task is followed up. Outside a kept meeting there is no such place. */

import { getContext, setContext } from "svelte";

/** Opens the task in the register. */
export type Follow = (directive: string) => void;

const key = Symbol("following");

export const provideFollowing = (follow: Follow): Follow => setContext(key, follow);
export const useFollowing = (): Follow | undefined => getContext<Follow | undefined>(key);
