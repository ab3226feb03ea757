/** The places that the search leads to by name, so that nobody has to know in which section they are. */

import { words as numbers } from "../numbers/words";
import { words as office } from "../office/words";
import { words as papers } from "../papers/words";
import { matching } from "../parts/fold";
import { words as search } from "../search/words";
import { words } from "../words";
import { sectionRoute, type Route } from "./route.svelte";
import { sections } from "./sections";

export type Place = { label: string; route: Route };

const settings = (label: string, at: (Route & { name: "settings" })["at"]): Place => ({
  label: `${words.shell.settings}: ${label}`,
  route: { name: "settings", ...(at && { at }) },
});
const w = office.settings;

const places: readonly Place[] = [
  ...sections.map((section) => ({ label: words.shell[section], route: sectionRoute(section) })),
  { label: numbers.tabs.issued, route: { name: "papers", tab: "issued" } },
  { label: numbers.tabs.book, route: { name: "papers", tab: "book" } },
  { label: numbers.tabs.check, route: { name: "papers", tab: "check" } },
  {
    label: papers.kinds["reminder-slip"],
    route: { name: "register-papers", kind: "reminder-slip" },
  },
  {
    label: papers.kinds["follow-up-report"],
    route: { name: "register-papers", kind: "follow-up-report" },
  },
  { label: search.places.overdue, route: { name: "directives", only: { statuses: ["overdue"] } } },
  { label: search.places.replies, route: { name: "replies" } },
  { label: search.places.tracker, route: { name: "take-tracker" } },
  settings(w.parts.signers, "signers"),
  settings(w.parts.recipients, "recipients"),
  settings(w.parts.wording, "wording"),
  settings(w.parts.deadlines, "deadlines"),
  settings(w.parts.holidays, "holidays"),
  settings(search.places.look, "look"),
  settings(search.places.safety, "safety"),
];

/** At most `limit` places whose names hold the words typed; none for nothing, or for a single letter. */
export const placesFor = (typed: string, limit = 4): Place[] =>
  typed.trim().length < 2 ? [] : matching(places, typed, ({ label }) => label, limit);
