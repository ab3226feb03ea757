/** Places a list below (or above) its field, out of every clipping box, and keeps it there. */

import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";

/** For `{@attach}` on the list. It takes at least the field's width. */
export function below(field: () => HTMLElement | undefined) {
  return (list: HTMLElement) => {
    const anchor = field();
    if (!anchor) return;
    const place = async () => {
      const { x, y } = await computePosition(anchor, list, {
        strategy: "fixed",
        placement: "bottom-start",
        middleware: [
          offset(4),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ rects, availableHeight }) => {
              list.style.minWidth = `${String(rects.reference.width)}px`;
              list.style.maxHeight = `${String(Math.min(availableHeight, 340))}px`;
            },
          }),
        ],
      });
      list.style.left = `${String(x)}px`;
      list.style.top = `${String(y)}px`;
    };
    return autoUpdate(anchor, list, () => void place());
  };
}
