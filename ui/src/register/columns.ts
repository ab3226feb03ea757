/** The columns that tables of tasks have in common. */

import { words } from "./words";

const w = words.columns;

export const columns = {
  code: { key: "code", title: w.code, width: "3.6rem", figures: true },
  text: { key: "text", title: w.text },
  lead: { key: "lead", title: w.lead, width: "10.5rem" },
  follower: { key: "follower", title: words.follower, width: "8.5rem" },
  deadline: { key: "deadline", title: w.deadline, width: "11rem" },
  status: { key: "status", title: w.status, width: "10.4rem" },
  /** Beside the task alone. */
  short: { key: "short", title: w.status, width: "9.6rem" },
} as const;
