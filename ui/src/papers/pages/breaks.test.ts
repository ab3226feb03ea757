import { describe, expect, it } from "vitest";
import { pagesOf, type Block, type Piece } from "./breaks";

const whole = (height: number, more: Partial<Block> = {}): Block => ({
  ...{ height, gap: 0, keep: false, head: 0, cuts: () => [] },
  ...more,
});
const lines = (count: number, more: Partial<Block> = {}): Block =>
  whole(count * 10, {
    cuts: () => Array.from({ length: count - 3 }, (_, line) => (line + 2) * 10),
    ...more,
  });
const rows = (count: number, head: number): Block =>
  whole(count * 10, {
    head,
    cuts: () => Array.from({ length: count - 2 }, (_, row) => (row + 2) * 10),
  });

const shown = (pages: Piece[][]) =>
  pages.map((page) => page.map(({ block, from, to }) => [block, from, to]));

describe("where pages end", () => {
  it("keeps a page even where there is nothing", () => {
    expect(pagesOf([], 100)).toEqual([[]]);
  });

  it("fills a page and goes on to the next", () => {
    expect(shown(pagesOf([whole(60), whole(40), whole(10)], 100))).toEqual([
      [
        [0, 0, 60],
        [1, 0, 40],
      ],
      [[2, 0, 10]],
    ]);
  });

  it("leaves out the gap at the top of a page, but not of the first", () => {
    const pages = pagesOf([whole(80, { gap: 6 }), whole(30, { gap: 6 })], 100);
    expect(pages.map(([piece]) => piece?.top)).toEqual([6, 0]);
  });

  it("cuts a paragraph between lines, never leaving one line alone", () => {
    expect(shown(pagesOf([whole(75), lines(6)], 100))).toEqual([
      [
        [0, 0, 75],
        [1, 0, 20],
      ],
      [[1, 20, 60]],
    ]);
    expect(shown(pagesOf([whole(55), lines(5)], 100))[1]).toEqual([[1, 30, 50]]);
    expect(shown(pagesOf([whole(90), lines(5)], 100))[1]).toEqual([[1, 0, 50]]);
  });

  it("takes what is kept with the next block over to its page", () => {
    const pages = pagesOf([whole(70), whole(10, { keep: true }), whole(40)], 100);
    expect(shown(pages)).toEqual([
      [[0, 0, 70]],
      [
        [1, 0, 10],
        [2, 0, 40],
      ],
    ]);
  });

  it("is content when the next block begins on the page of what is kept with it", () => {
    const pages = pagesOf([whole(70), whole(10, { keep: true }), lines(6)], 100);
    expect(shown(pages)[0]).toEqual([
      [0, 0, 70],
      [1, 0, 10],
      [2, 0, 20],
    ]);
  });

  it("does not keep together more than a page holds", () => {
    const pages = pagesOf([whole(60, { keep: true }), whole(30, { keep: true }), whole(50)], 100);
    expect(shown(pages)).toEqual([
      [
        [0, 0, 60],
        [1, 0, 30],
      ],
      [[2, 0, 50]],
    ]);
  });

  it("leaves the end of a cut block where it is when what follows goes over", () => {
    const pages = pagesOf([lines(16, { keep: true }), whole(90)], 100);
    expect(shown(pages)).toEqual([[[0, 0, 100]], [[0, 100, 160]], [[1, 0, 90]]]);
  });

  it("lets the head of a table stand again on every page and cuts between rows", () => {
    const pages = pagesOf([rows(25, 10)], 100);
    expect(shown(pages)).toEqual([[[0, 0, 100]], [[0, 100, 190]], [[0, 190, 250]]]);
    expect(pages.map(([piece]) => piece?.top)).toEqual([0, 10, 10]);
  });

  it("cuts what no page holds wherever the page ends", () => {
    expect(shown(pagesOf([whole(10), whole(250), whole(10)], 100))).toEqual([
      [[0, 0, 10]],
      [[1, 0, 100]],
      [[1, 100, 200]],
      [
        [1, 200, 250],
        [2, 0, 10],
      ],
    ]);
  });

  it("shows every part of every block once and overfills no page", () => {
    let seed = 7;
    const any = (below: number) => (seed = (seed * 16807) % 2147483647) % below;
    for (let round = 0; round < 200; round += 1) {
      const blocks = Array.from({ length: 1 + any(30) }, () => {
        const keep = any(3) === 0;
        return any(2) === 0
          ? whole(1 + any(130), { keep, gap: any(8) })
          : lines(4 + any(30), { keep });
      });
      const pages = pagesOf(blocks, 100);
      const reached = blocks.map(() => 0);
      for (const { block, from, to, top } of pages.flat()) {
        expect(from).toBe(reached[block]);
        expect(to).toBeGreaterThan(from);
        expect(top + to - from).toBeLessThan(101 + 8);
        reached[block] = to;
      }
      expect(reached).toEqual(blocks.map(({ height }) => height));
      expect(pages.every((page) => page.length > 0)).toBe(true);
    }
  });
});
