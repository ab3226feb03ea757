/** How large pages are shown. */

export type Zoom = "width" | "page" | number;

/** Room around a page, in pixels. */
export const margin = 40;
const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
/** Fitting into a wide pane stops here: larger letters help nobody. */
export const largestFit = 1.5;

type Box = { width: number; height: number };

/** The size of a page on the screen over its size in CSS. */
export function scaleOf(zoom: Zoom, pane: Box, page: Box): number {
  if (typeof zoom === "number") return zoom;
  const across = (pane.width - margin) / page.width;
  const down = (pane.height - margin) / page.height;
  return Math.max(Math.min(zoom === "width" ? across : Math.min(across, down), largestFit), 0.2);
}

/** The next size up or down. */
export function stepped(scale: number, by: -1 | 1): number {
  const next =
    by > 0
      ? steps.find((step) => step > scale + 0.01)
      : steps.findLast((step) => step < scale - 0.01);
  return next ?? (by > 0 ? 2 : 0.5);
}
