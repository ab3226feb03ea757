/** Which screen is open. A rune instead of addresses: the window has no address bar. */

import type { Section } from "./sections";

export type Route =
  | { name: "meetings" | "read" | "search" | "settings" | "take-tracker" }
  /** `directive`: in its conclusion, at this directive. */
  | { name: "meeting"; id: string; directive?: string }
  /** `id`: the task to open. */
  | { name: "directives"; id?: string }
  /** `unit`: for this unit at first. */
  | { name: "register-papers"; unit?: string }
  /** `id`: the person or unit to show. */
  | { name: "directory"; id?: string }
  | { name: "replies" }
  /** `meeting`: only what belongs to it. */
  | { name: "history"; meeting?: string };

let current = $state.raw<Route>({ name: "meetings" });

export const route = (): Route => current;

export function go(to: Route): void {
  current = to;
}

const sectionNames = {
  meetings: "meetings",
  meeting: "meetings",
  directives: "directives",
  "take-tracker": "directives",
  "register-papers": "directives",
  replies: "directives",
  read: "reading",
  directory: "people",
  search: "search",
  history: "history",
  settings: "settings",
} as const;

const routeNames = {
  meetings: "meetings",
  directives: "directives",
  reading: "read",
  people: "directory",
  search: "search",
  history: "history",
  settings: "settings",
} as const;

/** The section of the rail that a screen belongs to. */
export const sectionOf = (to: Route): Section => sectionNames[to.name];

/** The screen that a section opens with. */
export const sectionRoute = (section: Section): Route => ({ name: routeNames[section] });
