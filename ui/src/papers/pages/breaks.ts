/** Where pages end: blocks of known height laid onto pages of a known room, as Word lays them.
 *
 * Pure: it knows heights and where a block may be cut, and neither a document nor a browser.
 */

export type Block = {
  height: number;
  /** Room between this block and the one before it. */
  gap: number;
  /** It must stand on the page on which the next block begins. */
  keep: boolean;
  /** Height of its beginning that stands again on each page it goes on to; 0 for none. */
  head: number;
  /** Where it may be cut, from its top, ascending; asked only when it does not fit. */
  cuts: () => readonly number[];
};

/** What a page shows of a block: from here to there of its height, `top` below the top of the page's text. */
export type Piece = { block: number; from: number; to: number; top: number };

/** Differences that are only roundings, in pixels. */
const slack = 0.5;

/** The pieces of each page; at least one page. The gap before a page's first block is left out, but on the first page. */
export function pagesOf(blocks: readonly Block[], room: number): Piece[][] {
  const pages = new Pages(blocks, room);
  for (let next = 0; next < blocks.length;) next = pages.place(next);
  return pages.laid;
}

class Pages {
  readonly laid: Piece[][] = [[]];
  #page: Piece[] = this.laid[0] as Piece[];
  #bottom = 0;
  readonly #blocks;
  readonly #room;

  constructor(blocks: readonly Block[], room: number) {
    this.#blocks = blocks;
    this.#room = Math.max(room, 1);
  }

  /** Places a block and tells which comes next: an earlier one, when that goes over to the next page with it. */
  place(index: number): number {
    const block = this.#blocks[index];
    if (!block) return index + 1;
    const empty = this.#page.length === 0;
    const top = empty && this.laid.length > 1 ? 0 : this.#bottom + block.gap;
    const left = this.#room - top;
    if (empty || block.height <= left + slack || cutOf(block, 0, left) !== undefined) {
      this.#lay(index, block, top);
      return index + 1;
    }
    const first = this.#firstKept(index);
    this.#page.splice(this.#page.length - (index - first));
    this.#turn();
    return first;
  }

  /** Lays a block from a place on this page on, over as many pages as it needs. */
  #lay(index: number, block: Block, start: number): void {
    const head = block.head < this.#room / 2 ? block.head : 0;
    let [top, from] = [start, 0];
    while (block.height - from > this.#room - top + slack) {
      const left = Math.max(this.#room - top, 1);
      const to = cutOf(block, from, left) ?? from + left;
      this.#page.push({ block: index, from, to, top });
      this.#turn();
      from = to;
      top = from >= head ? head : 0;
    }
    this.#page.push({ block: index, from, to: block.height, top });
    this.#bottom = top + block.height - from;
  }

  /** The first of the blocks before this one that must stand on its page; itself, where that would empty this page. */
  #firstKept(index: number): number {
    const [opening] = this.#page;
    if (!opening) return index;
    let first = index;
    while (first - 1 > opening.block && this.#blocks[first - 1]?.keep) first -= 1;
    const wholePage = first - 1 === opening.block && this.#blocks[first - 1]?.keep;
    return wholePage && opening.from === 0 ? index : first;
  }

  #turn(): void {
    this.#page = [];
    this.laid.push(this.#page);
    this.#bottom = 0;
  }
}

/** The last cut after `from` that leaves no more than `left`. */
function cutOf(block: Block, from: number, left: number): number | undefined {
  return block.cuts().findLast((cut) => cut > from + slack && cut <= from + left + slack);
}
