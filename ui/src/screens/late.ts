/** Screens that the first picture of the window does not need: each is loaded when it is asked for, and all of them as
 * soon as that picture stands, so that nobody waits for one.
 */

export const late = {
  mine: () => import("./Mine.svelte"),
  meetings: () => import("./Meetings.svelte"),
  meeting: () => import("./MeetingWorkspace.svelte"),
  directives: () => import("./Directives.svelte"),
  tally: () => import("./Tally.svelte"),
  takeTracker: () => import("./TakeTracker.svelte"),
  registerPapers: () => import("./RegisterPapers.svelte"),
  replies: () => import("./Replies.svelte"),
  read: () => import("./ReadText.svelte"),
  directory: () => import("./Directory.svelte"),
  search: () => import("./Search.svelte"),
  history: () => import("./History.svelte"),
  settings: () => import("./Settings.svelte"),
  firstStart: () => import("./FirstStart.svelte"),
};

/** Loads every one of them, when the page has nothing else to do. */
export function loadLate(): void {
  setTimeout(() => Object.values(late).forEach((load) => void load()), 500);
}
