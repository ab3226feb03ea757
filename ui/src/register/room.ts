/** How many columns of tasks have room: all of them, all but the follower, the task and its status, or one with both. */

export type Room = "wide" | "medium" | "few" | "one";

/** Of a list so many rem wide; beside an open task it keeps to two columns at most. */
export function roomOf(rem: number, beside: boolean): Room {
  if (rem < 24) return "one";
  if (beside || rem < 48) return "few";
  return rem < 60 ? "medium" : "wide";
}

/** A width in pixels, in rem: what has room depends on the size of the text. */
export const inRem = (pixels: number): number =>
  pixels / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
