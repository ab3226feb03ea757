/** Draws one page: the pieces of blocks that stand on it, each a copy behind a window as high as the piece. */

import type { Piece } from "./breaks";
import type { Measured } from "./measure";
import { fine } from "./styles";

/** A page as it is printed. */
export type Leaf = {
  section: Measured;
  pieces: readonly Piece[];
  /** The number that the page bears, printed or not. */
  number: number;
  /** Whether the header and footer of its section stand on it. */
  headed: boolean;
};

/** The pages of sections that are laid, numbered as they will be printed. */
export function leavesOf(laid: readonly { section: Measured; pages: Piece[][] }[]): Leaf[] {
  let number = 0;
  return laid.flatMap(({ section, pages }) => {
    if (section.start !== undefined) number = section.start - 1;
    return pages.map((pieces, index) => {
      number += 1;
      return { section, pieces, number, headed: index > 0 || !section.bareFirst };
    });
  });
}

/** What stands on a page. */
export function drawnLeaf({ section, pieces, number, headed }: Leaf): HTMLElement[] {
  const { text } = section;
  const drawn = pieces.flatMap((piece) => {
    const element = section.elements[piece.block];
    const block = section.blocks[piece.block];
    if (!element || !block) return [];
    const head =
      block.head > 0 && piece.from >= block.head
        ? [cutOut(element, block.height, 0, block.head)]
        : [];
    const windows = [...head, cutOut(element, block.height, piece.from, piece.to)];
    windows.at(-1)?.style.setProperty("top", `${String(text.top + piece.top)}px`);
    head[0]?.style.setProperty("top", `${String(text.top + piece.top - block.head)}px`);
    windows.forEach(({ style }) => {
      style.left = `${String(text.left)}px`;
      style.width = `${String(text.width)}px`;
    });
    return windows;
  });
  return headed ? [...edges(section, number), ...drawn] : drawn;
}

/** A window onto a copy of an element, from one height to another. What begins above it is only looked at. */
function cutOut(element: HTMLElement, height: number, from: number, to: number): HTMLElement {
  const window = document.createElement("div");
  window.className = "piece";
  window.style.height = `${String(to - from)}px`;
  const copy = element.cloneNode(true) as HTMLElement;
  copy.style.marginTop = `${String(-from)}px`;
  copy.style.marginBottom = "0";
  if (copy instanceof HTMLTableElement) thin(copy, element as HTMLTableElement, from, to);
  if (from > 0) window.classList.add("goes-on");
  if (to < height) window.classList.add("breaks");
  window.append(copy);
  return window;
}

/** Rows that are out of sight are left out of the copy of a long table; heights and columns stay as they were. */
function thin(copy: HTMLTableElement, table: HTMLTableElement, from: number, to: number): void {
  const grid = gridOf(table);
  if (!grid) return;
  copy.style.tableLayout = "fixed";
  copy.style.width = `${String(grid.columns.reduce((sum, width) => sum + width, 0))}px`;
  copy.querySelectorAll("col").forEach((column, index) => {
    column.style.width = `${String(grid.columns[index] ?? 0)}px`;
  });
  let above = 0;
  let at = 0;
  [...copy.rows].forEach((row, index) => {
    const height = grid.rows[index] ?? 0;
    const [top, bottom] = [at, at + height];
    at = bottom;
    if (bottom < from + 1) above += height;
    if (bottom < from + 1 || top > to - 1) row.remove();
  });
  copy.style.marginTop = `${String(above - from)}px`;
}

type Grid = { rows: number[]; columns: number[] };
const grids = new WeakMap<HTMLTableElement, Grid | undefined>();

/** Tables shorter than this are copied whole. */
const longTable = 40;

/** Asked while the table is drawn for measuring, and kept; none for a table whose copy must be whole. */
export function gridOf(table: HTMLTableElement): Grid | undefined {
  if (!grids.has(table)) grids.set(table, measuredGrid(table));
  return grids.get(table);
}

function measuredGrid(table: HTMLTableElement): Grid | undefined {
  const cells = [...(table.rows[0]?.cells ?? [])];
  const whole =
    table.rows.length < longTable || table.querySelector("[rowspan]:not([rowspan='1'])");
  if (whole || cells.length !== table.querySelectorAll("col").length) return undefined;
  const places = [...table.rows].map((row) => row.getBoundingClientRect());
  return {
    rows: places.map(({ top, bottom }, index) => (places[index + 1]?.top ?? bottom) - top),
    columns: cells.map((cell) => cell.getBoundingClientRect().width),
  };
}

function edges(section: Measured, number: number): HTMLElement[] {
  const placed = ([element, side, distance]: [HTMLElement | null, "top" | "bottom", string]) => {
    if (!element) return [];
    const copy = element.cloneNode(true) as HTMLElement;
    copy.className = "edge";
    copy.style.cssText = "";
    copy.style.setProperty(side, `calc(${distance} * ${String(fine)})`);
    copy.style.left = `${String(section.text.left)}px`;
    copy.style.width = `${String(section.text.width)}px`;
    copy.querySelectorAll(".page-number").forEach((place) => (place.textContent = String(number)));
    return [copy];
  };
  return [
    ...placed([section.headed, "top", section.header]),
    ...placed([section.footed, "bottom", section.footer]),
  ];
}
