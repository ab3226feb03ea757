/** Takes the measure of a drawn Word file: its sections as blocks that can be laid onto pages.
 *
 * It asks the browser for the place of every block once; lines are asked for only where a page ends in them.
 */

import type { Block } from "./breaks";
import type { Section, Starts } from "./told";

/** The outside of a section's pages, in pixels of the paper, and what lies on them. */
export type Measured = Section & {
  width: number;
  height: number;
  /** Where the text stands on the page. */
  text: { left: number; top: number; width: number; height: number };
  headed: HTMLElement | null;
  footed: HTMLElement | null;
  elements: HTMLElement[];
  blocks: Block[];
};

const px = (value: string) => Number.parseFloat(value) || 0;

/** The sections of a file that is drawn but not shown; several follow one `told` where a page break is forced. */
export function measured(drawn: ParentNode, told: readonly Section[]): Measured[] {
  let at = 0;
  return [...drawn.querySelectorAll<HTMLElement>("section")].map((element) => {
    const section = told[at] ?? { bareFirst: false, header: "0pt", footer: "0pt" };
    const goesOn = at > 0 && !element.previousElementSibling?.querySelector(".section-end");
    if (element.querySelector(".section-end")) at += 1;
    return measuredSection(element, goesOn ? withoutStart(section) : section);
  });
}

function withoutStart({ header, footer }: Section): Section {
  return { bareFirst: false, header, footer };
}

function measuredSection(element: HTMLElement, section: Section): Measured {
  const style = getComputedStyle(element);
  const width = px(style.width);
  const height = px(style.minHeight) || (width * 297) / 210;
  const headed = element.querySelector<HTMLElement>(":scope > header");
  const footed = element.querySelector<HTMLElement>(":scope > footer");
  const left = px(style.paddingLeft);
  const elements = [...element.querySelectorAll<HTMLElement>(":scope > article > *, :scope > ol")];
  const tops = px(style.paddingTop);
  const room = height - tops - px(style.paddingBottom);
  const text = { left, top: tops, width: width - left - px(style.paddingRight), height: room };
  return {
    ...section,
    ...{ width, height, text, headed, footed, elements },
    blocks: blocksOf(elements),
  };
}

function blocksOf(elements: readonly HTMLElement[]): Block[] {
  const [first] = elements;
  let bottom = first?.parentElement?.getBoundingClientRect().top ?? 0;
  return elements.map((element) => {
    const place = element.getBoundingClientRect();
    const gap = Math.max(place.top - bottom, 0);
    bottom = place.bottom;
    return {
      gap,
      height: place.height,
      keep: keepsWithNext(element),
      head: element instanceof HTMLTableElement ? headOf(element, place.top) : 0,
      cuts: once(() => cutsOf(element, place.top)),
    };
  });
}

function keepsWithNext(element: HTMLElement): boolean {
  const last = element instanceof HTMLTableElement ? [...element.rows].at(-1) : element;
  return !!last && (last.matches(".keep-next") || !!last.querySelector(".keep-next"));
}

/** How high the rows are that stand again on each page. */
function headOf(table: HTMLTableElement, top: number): number {
  const heads = [...table.rows].findIndex((row) => !row.matches(".head-row"));
  const last = table.rows[heads - 1];
  return last ? last.getBoundingClientRect().bottom - top : 0;
}

function once<T>(ask: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= ask());
}

/** Where an element may be cut: below rows, or between lines so that no line is left alone. */
function cutsOf(element: HTMLElement, top: number): number[] {
  if (element instanceof HTMLTableElement) return rowCuts(element, top);
  if (element.matches(".keep-lines")) return [];
  const lines = linesOf(element);
  return lines
    .slice(2, -1)
    .map((line, index) => ((lines[index + 1]?.bottom ?? line.top) + line.top) / 2 - top);
}

/** A row whose text is kept with the next, and one that heads the table, is not the last on a page. */
function rowCuts(table: HTMLTableElement, top: number): number[] {
  return [...table.rows]
    .slice(0, -1)
    .filter((row) => !row.matches(".head-row") && !row.querySelector(".keep-next"))
    .map((row) => row.getBoundingClientRect().bottom - top);
}

type Line = { top: number; bottom: number };

/** The lines of a paragraph, told by what stands beside one another. */
function linesOf(paragraph: HTMLElement): Line[] {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const lines: Line[] = [];
  for (const { top, bottom, height } of range.getClientRects()) {
    const last = lines.at(-1);
    if (height === 0) continue;
    if (last && (top + bottom) / 2 < last.bottom) {
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ top, bottom });
  }
  return lines;
}

/** Writes into every numbered paragraph where its list stands, so that it counts alike wherever it is drawn. */
export function fixNumbers(drawn: ParentNode, starts: Starts): void {
  const now = new Map(starts);
  for (const paragraph of drawn.querySelectorAll<HTMLElement>("p[class*='docx-num-']")) {
    const [, list, level] = /docx-num-(\d+)-(\d+)/.exec(paragraph.className) ?? [];
    if (list === undefined) continue;
    const levels = Array.from(
      { length: Number(level) + 1 },
      (_, depth) => `${list}-${String(depth)}`,
    );
    const counted = levels.map((name) => `docx-num-${name} ${String(now.get(name) ?? 0)}`);
    paragraph.style.counterReset = counted.join(" ");
    paragraph.style.counterSet = "none";
    const own = `${list}-${level ?? "0"}`;
    const below = `${list}-${String(Number(level) + 1)}`;
    now.set(own, (now.get(own) ?? 0) + 1);
    now.set(below, starts.get(below) ?? 0);
  }
}
