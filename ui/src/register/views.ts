/** Ways of looking at the register: what is kept of one under a name, and back. */

import type { Layout, RegisterFilter, View } from "../contract";
import { newId } from "../record/id";
import { noFilter } from "./filter";

export type Look = { filter: RegisterFilter; layout: Layout };

type Kept = Omit<View, "id" | "name">;

const keptOf = ({ filter, layout }: Look): Kept => {
  const { words, unit, follower, field, statuses, reported, group } = filter;
  return { words: words.trim(), unit, follower, field, statuses, reported, group, layout };
};

export const viewOf = (look: Look, name: string, id: string = newId()): View => ({
  id,
  name: name.trim(),
  ...keptOf(look),
});

export const lookOf = ({ layout, ...view }: View): Look => {
  const { words, unit, follower, field, statuses, reported, group } = view;
  return {
    filter: { ...noFilter, words, unit, follower, field, statuses, reported, group },
    layout,
  };
};

/** Whether the register is looked at in this way now. */
export function holdsView(look: Look, view: View): boolean {
  const now = keptOf(look);
  const fields = Object.keys(now) as (keyof Kept)[];
  return fields.every((field) => JSON.stringify(now[field]) === JSON.stringify(view[field]));
}
