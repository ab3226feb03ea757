/** The places of the window, in the order of the rail. */

import type { IconName } from "../parts/icons";

export type Section =
  | "today"
  | "mine"
  | "meetings"
  | "directives"
  | "papers"
  | "tally"
  | "reading"
  | "people"
  | "search"
  | "history"
  | "settings";

/** Each section is drawn with the icon and the word of its own name. */
export const sections: readonly (Section & IconName)[] = [
  "today",
  "mine",
  "meetings",
  "directives",
  "papers",
  "tally",
  "reading",
  "people",
  "search",
  "history",
  "settings",
];
