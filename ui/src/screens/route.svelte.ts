/** Which screen is open. A rune instead of addresses: the window has no address bar. */

import type { Directive, PaperKind, RegisterFilter } from "../contract";
import type { words as numbers } from "../numbers/words";
import type { words as office } from "../office/words";
import type { Part } from "../papers/gaps";
import type { Section } from "./sections";

export type MeetingPlace = { part: Part; record?: string };
export type PapersTab = keyof typeof numbers.tabs;
export type SettingsPart = keyof typeof office.settings.parts;

export type Route =
  | {
      name: "today" | "mine" | "meetings" | "tally" | "read" | "search" | "take-tracker";
    }
  /** `tab`: this one of its three. */
  | { name: "papers"; tab?: PapersTab }
  /** `at`: this part of them. */
  | { name: "settings"; at?: SettingsPart }
  /** `at`: in this part, at this record; `fresh`: just begun, to be named first. */
  | { name: "meeting"; id: string; at?: MeetingPlace; fresh?: boolean }
  /** `id`: the task to open; `only`: what to narrow the register to. */
  | { name: "directives"; id?: string; only?: Partial<RegisterFilter> }
  /** `kind`: this paper at first, for this unit. */
  | { name: "register-papers"; kind?: PaperKind; unit?: string }
  /** `id`: the person or unit to show. */
  | { name: "directory"; id?: string }
  | { name: "replies" }
  /** `meeting`: only what belongs to it. */
  | { name: "history"; meeting?: string };

let current = $state.raw<Route>();

export const route = (): Route => current ?? { name: "meetings" };

/** The first screen: the day's board once there are tasks. What was opened since stays. */
export function begin(hasTasks: boolean): void {
  current ??= { name: hasTasks ? "today" : "meetings" };
}

export function go(to: Route): void {
  current = to;
}

/** To a task in the conclusion of its meeting. */
export const toConclusion = ({ id, meeting }: Pick<Directive, "id" | "meeting">): void =>
  go({ name: "meeting", id: meeting, at: { part: "conclusion", record: id } });

const sectionNames = {
  today: "today",
  mine: "mine",
  tally: "tally",
  papers: "papers",
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
  today: "today",
  mine: "mine",
  tally: "tally",
  papers: "papers",
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
