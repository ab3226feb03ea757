/** How the made-up office answers commands; every file that answers some gives its part of the table. */

import type { Commands, Record as NamedRecord, Saved } from "../contract";
import type { Log } from "./log";

export type Answers = {
  [N in keyof Commands]: (args: Commands[N]["args"]) => Commands[N]["answer"];
};

/** What a part of the table works with. */
export type Needs = {
  log: Log;
  /** Keeps records as one operation. */
  put: (label: string, records: NamedRecord[]) => Saved;
  today: string;
};
