/** Paragraphs of a comparison as rows to show: runs of the same ones may be folded into one. */

import type { ComparedParagraph } from "../../contract";

export type Row =
  | {
      kind: "paragraph";
      paragraph: ComparedParagraph;
      /** Place among the changes, from 0. */ change?: number;
    }
  | { kind: "folded"; count: number };

/** How many unchanged paragraphs stay in sight around a change. */
const around = 1;

export function rowsOf(paragraphs: readonly ComparedParagraph[], fold: boolean): Row[] {
  const near = paragraphs.map((_, at) =>
    paragraphs
      .slice(Math.max(0, at - around), at + around + 1)
      .some(({ change }) => change !== "same"),
  );
  const rows: Row[] = [];
  let change = 0;
  paragraphs.forEach((paragraph, at) => {
    const last = rows.at(-1);
    if (fold && !near[at]) {
      if (last?.kind === "folded") last.count += 1;
      else rows.push({ kind: "folded", count: 1 });
    } else if (paragraph.change === "same") rows.push({ kind: "paragraph", paragraph });
    else rows.push({ kind: "paragraph", paragraph, change: change++ });
  });
  return rows;
}

/** The change that a step leads to; round at the ends. */
export function stepped(at: number | undefined, by: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (at === undefined) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}
