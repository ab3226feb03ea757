/** What a paper is made of: it is drawn again when one of these changes. */

import type { Noun } from "../contract";

export const paperAreas: readonly Noun[] = [
  "office",
  "meeting",
  "attendee",
  "agenda-item",
  "vote",
  "statement",
  "figure",
  "cited-document",
  "citation",
  "photograph",
  "directive",
  "progress",
  "wording",
];
