/** What the tasks of the register are made of: they are asked for again when one of these changes. */

import type { Noun } from "../contract";

export const taskAreas: readonly Noun[] = ["directive", "meeting", "progress", "office"];
