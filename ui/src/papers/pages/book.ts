/** The pages of a Word file in a shadow root: laid out at once, drawn only where they are near to what is looked at. */

import { drawDocx, letGo, type Drawn } from "../docx-view";
import { pagesOf } from "./breaks";
import { bookmarkIn, ours } from "./marking";
import { fixNumbers, measured } from "./measure";
import { drawnLeaf, gridOf, leavesOf, type Leaf } from "./sheet";
import { fine, frame } from "./styles";

/** What is told of a page without looking at it. */
export type PageFacts = { number: number; width: number; height: number };

export class Book {
  readonly #root: ShadowRoot;
  readonly #shelf: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #watch: IntersectionObserver;
  /** On which page, from 1, each bookmark stands. */
  #pageOf = new Map<string, number>();
  /** On which page, from 1, each paragraph begins, by its number in the file. */
  #pageOfParagraph = new Map<string, number>();
  #leaves = new WeakMap<Element, Leaf>();
  #drawn: ParentNode | undefined;
  readonly #ondraw: (page: HTMLElement) => void;

  /** `ondraw` hears of every page that was drawn. */
  constructor(root: ShadowRoot, scroller: HTMLElement, ondraw: (page: HTMLElement) => void) {
    this.#root = root;
    this.#scroller = scroller;
    this.#shelf = document.createElement("div");
    this.#root.replaceChildren(this.#shelf);
    this.#ondraw = ondraw;
    const near = { root: scroller, rootMargin: "100% 0px" };
    this.#watch = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) this.#turn(target, isIntersecting);
    }, near);
  }

  get #pages(): Element[] {
    return [...this.#shelf.children];
  }

  /** Shows a file in place of the one before, which stays until the new pages are ready. */
  async show(base64: string): Promise<PageFacts[]> {
    const drawn = await drawDocx(base64);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${drawn.css}\n${frame}`);
    const before = this.#drawn;
    this.#root.adoptedStyleSheets = [sheet];
    const leaves = await this.#laid(drawn);
    this.#watch.disconnect();
    this.#leaves = new WeakMap();
    this.#shelf.replaceChildren(...leaves.map((leaf, index) => this.#page(leaf, index)));
    if (before) letGo(before);
    return leaves.map(({ number, section: { width, height } }) => ({
      ...{ number, width: width / fine, height: height / fine },
    }));
  }

  /** The page, from 1, that lies at a share of the height of what is looked at. */
  pageAt(share: number): number {
    const { top, height } = this.#scroller.getBoundingClientRect();
    const line = top + height * share;
    return this.#pages.filter((page) => page.getBoundingClientRect().top <= line).length;
  }

  /** Goes to a page, from 1. */
  turnTo(number: number): void {
    const page = this.#pages[number - 1];
    if (!page) return;
    const { top } = this.#scroller.getBoundingClientRect();
    this.#scroller.scrollBy({ top: page.getBoundingClientRect().top - top - 8 });
  }

  /** Marks softly the paragraphs with these bookmarks, and no others. */
  soften(bookmarks: readonly string[]): void {
    const wanted = new Set(bookmarks);
    for (const paragraph of this.#root.querySelectorAll(".lead")) {
      paragraph.classList.toggle("edited", wanted.has(bookmarkIn(paragraph)));
    }
  }

  /** Brings the paragraph with a bookmark into view when it is not. */
  bring(bookmark: string): void {
    this.#bring(this.#pageOf.get(bookmark), `[id="${bookmark}"]`);
  }

  /** Brings a paragraph, by its number in the file from 1, into view when it is not. */
  bringParagraph(number: number): void {
    const name = String(number);
    this.#bring(this.#pageOfParagraph.get(name), `[data-paragraph="${name}"]`);
  }

  /** Points at paragraphs, by their numbers in the file, and at no others. */
  point(numbers: readonly number[]): void {
    const wanted = new Set(numbers.map(String));
    for (const paragraph of this.#root.querySelectorAll<HTMLElement>("[data-paragraph]"))
      paragraph.classList.toggle("pointed", wanted.has(paragraph.dataset.paragraph ?? ""));
  }

  #bring(number: number | undefined, selector: string): void {
    const page = this.#pages[(number ?? 0) - 1];
    if (!page) return;
    this.#turn(page, true);
    const place = page.querySelector(selector)?.getBoundingClientRect();
    const { top, bottom, height } = this.#scroller.getBoundingClientRect();
    if (!place || (place.top >= top && place.bottom <= bottom)) return;
    this.#scroller.scrollBy({ top: place.top - top - height / 3 });
  }

  /** Draws a page, from 1, into a root of its own, of the same parts and in the same styles. */
  drawIn(root: ShadowRoot, number: number): void {
    const leaf = this.#leafOf(number);
    if (!leaf) return;
    root.adoptedStyleSheets = this.#root.adoptedStyleSheets;
    const page = blankPage(leaf, number);
    fill(page, leaf);
    root.replaceChildren(page);
  }

  close(): void {
    this.#watch.disconnect();
    if (this.#drawn) letGo(this.#drawn);
  }

  /** The whole file is drawn once, unseen, to take its measure; pages are copies of its parts. */
  async #laid(drawn: Drawn): Promise<Leaf[]> {
    const bench = document.createElement("div");
    bench.className = "measure";
    bench.append(...drawn.nodes);
    fixNumbers(bench, drawn.starts);
    countParagraphs(bench);
    this.#root.append(bench);
    await Promise.allSettled([...bench.querySelectorAll("img")].map((image) => image.decode()));
    const sections = measured(bench, drawn.sections);
    const laid = sections.map((section) => ({
      section,
      pages: pagesOf(section.blocks, section.text.height),
    }));
    bench.querySelectorAll("table").forEach((table) => gridOf(table));
    const leaves = leavesOf(laid);
    this.#pageOf = pagesShowing(leaves, ours, ({ id }) => id);
    this.#pageOfParagraph = pagesShowing(
      leaves,
      "[data-paragraph]",
      ({ dataset }) => dataset.paragraph ?? "",
    );
    bench.remove();
    this.#drawn = bench;
    return leaves;
  }

  #leafOf(number: number): Leaf | undefined {
    const page = this.#pages[number - 1];
    return page && this.#leaves.get(page);
  }

  #page(leaf: Leaf, index: number): HTMLElement {
    const page = blankPage(leaf, index + 1);
    this.#leaves.set(page, leaf);
    this.#watch.observe(page);
    return page;
  }

  #turn(page: Element, near: boolean): void {
    const leaf = this.#leaves.get(page);
    if (!leaf || !(page instanceof HTMLElement)) return;
    if (!near) return page.replaceChildren();
    if (page.firstChild) return;
    fill(page, leaf);
    this.#ondraw(page);
  }
}

function blankPage({ section }: Leaf, number: number): HTMLElement {
  const page = document.createElement("div");
  page.className = "page";
  page.dataset.page = String(number);
  page.style.setProperty("--width", String(section.width / fine));
  page.style.setProperty("--height", String(section.height / fine));
  return page;
}

function fill(page: HTMLElement, leaf: Leaf): void {
  const sheet = document.createElement("div");
  sheet.className = "docx";
  sheet.append(...drawnLeaf(leaf));
  page.append(sheet);
}

/** Numbers the paragraphs of the text, as the form check does: headers and footers have none. */
function countParagraphs(bench: HTMLElement): void {
  bench.querySelectorAll<HTMLElement>("article p").forEach((paragraph, index) => {
    paragraph.dataset.paragraph = String(index + 1);
  });
}

/** Asked while the file is drawn for measuring: what is looked for stands on the page whose piece shows its height. */
function pagesShowing(
  leaves: readonly Leaf[],
  selector: string,
  nameOf: (place: HTMLElement) => string,
): Map<string, number> {
  const shown = new Map<HTMLElement, { to: number; page: number }[]>();
  leaves.forEach(({ section, pieces }, index) => {
    for (const { block, to } of pieces) {
      const element = section.elements[block];
      if (element) shown.set(element, [...(shown.get(element) ?? []), { to, page: index + 1 }]);
    }
  });
  const pages = new Map<string, number>();
  for (const [element, parts] of shown) {
    const { top } = element.getBoundingClientRect();
    const inside = [...element.querySelectorAll<HTMLElement>(selector)];
    for (const place of element.matches(selector) ? [element, ...inside] : inside) {
      const at = place.getBoundingClientRect().top - top;
      pages.set(nameOf(place), parts.find(({ to }) => at < to)?.page ?? 0);
    }
  }
  return pages;
}
