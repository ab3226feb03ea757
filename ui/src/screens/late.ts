/** Screens that the first picture of the window does not need: each is loaded when it is asked for, and all of them as
 * soon as that picture stands, so that nobody waits for one.
 */

import { inTurn } from "./turns";

export const late = {
  mine: inTurn(() => import("./Mine.svelte")),
  meetings: inTurn(() => import("./Meetings.svelte")),
  meeting: inTurn(() => import("./MeetingWorkspace.svelte")),
  directives: inTurn(() => import("./Directives.svelte")),
  papers: inTurn(() => import("./Papers.svelte")),
  tally: inTurn(() => import("./Tally.svelte")),
  takeTracker: inTurn(() => import("./TakeTracker.svelte")),
  registerPapers: inTurn(() => import("./RegisterPapers.svelte")),
  replies: inTurn(() => import("./Replies.svelte")),
  read: inTurn(() => import("./ReadText.svelte")),
  directory: inTurn(() => import("./Directory.svelte")),
  search: inTurn(() => import("./Search.svelte")),
  history: inTurn(() => import("./History.svelte")),
  settings: inTurn(() => import("./Settings.svelte")),
  firstStart: inTurn(() => import("./FirstStart.svelte")),
};

/** Loads every one of them, when the page has nothing else to do; one that is asked for meanwhile comes next. */
export function loadLate(): void {
  setTimeout(() => void loadAll(), 500);
}

async function loadAll(): Promise<void> {
  for (const load of Object.values(late)) await load();
}
