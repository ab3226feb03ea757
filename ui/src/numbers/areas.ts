/** What the number book is made of: it is asked again when one of these changes. */

import type { Noun } from "../contract";

export const numberAreas: readonly Noun[] = ["number", "office", "meeting"];
