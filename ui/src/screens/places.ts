/** The places that the search leads to by name, so that nobody has to know in which section they are. */

import type { PaperKind } from "../contract";
import { words as numbers } from "../numbers/words";
import { words as office } from "../office/words";
import { words as papers } from "../papers/words";
import { matching } from "../parts/fold";
import { optionsOf } from "../parts/options";
import { words as search } from "../search/words";
import { words } from "../words";
import { sectionRoute, type PapersTab, type Route, type SettingsPart } from "./route.svelte";
import { sections } from "./sections";

export type Place = { label: string; route: Route };

const registerPapers = (kind: PaperKind): Place => ({
  label: papers.kinds[kind],
  route: { name: "register-papers", kind },
});
const settings = (at: SettingsPart, label: string = office.settings.parts[at]): Place => ({
  label: `${words.shell.settings}: ${label}`,
  route: { name: "settings", at },
});

const places: readonly Place[] = [
  ...sections.map((section) => ({ label: words.shell[section], route: sectionRoute(section) })),
  ...optionsOf<PapersTab>(numbers.tabs).map(({ value: tab, label }): Place => ({
    label,
    route: { name: "papers", tab },
  })),
  registerPapers("reminder-slip"),
  registerPapers("follow-up-report"),
  { label: search.places.overdue, route: { name: "directives", only: { statuses: ["overdue"] } } },
  { label: search.places.replies, route: { name: "replies" } },
  { label: search.places.tracker, route: { name: "take-tracker" } },
  settings("signers"),
  settings("recipients"),
  settings("wording"),
  settings("deadlines"),
  settings("holidays"),
  settings("look", search.places.look),
  settings("safety", search.places.safety),
];

/** At most `limit` places whose names hold the words typed; none for nothing, or for a single letter. */
export const placesFor = (typed: string, limit = 4): Place[] =>
  typed.trim().length < 2 ? [] : matching(places, typed, ({ label }) => label, limit);
