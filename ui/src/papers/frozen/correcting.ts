/** A letter of correction and the frozen paper that it corrects: the letter names it by its number and date. */

import type { Erratum, FrozenPaper, Paper, PaperRequest } from "../../contract";
import { blankErratum } from "../request";
import { words as papers } from "../words";

/** Whether a letter can name a frozen paper, and nothing has corrected it yet. */
export const isOpen = ({ paper, corrected_by }: FrozenPaper): boolean =>
  paper.symbol !== "" && corrected_by === null;

/** The letter with what it says of a paper; the passages and the reason stay. */
export function naming(erratum: Erratum | null, line: FrozenPaper): Erratum {
  const { symbol, date, subject } = line.paper;
  return {
    ...(erratum ?? blankErratum),
    ...{ type_name: typeOf(line), number: symbol, date, subject },
  };
}

/** The letter about a paper that is not frozen here. */
export const namingNone = (erratum: Erratum): Erratum => ({ ...erratum, number: "", date: null });

/** The frozen paper that a letter names, while it can still be corrected; none for any other paper. */
export function named(
  { kind, erratum }: PaperRequest,
  lines: readonly FrozenPaper[],
): Paper | null {
  if (kind !== "correction" || !erratum) return null;
  const isNamed = ({ paper }: FrozenPaper) =>
    paper.symbol === erratum.number.trim() && paper.date === erratum.date;
  return lines.filter(isOpen).findLast(isNamed)?.paper ?? null;
}

/** What stands before the number when the paper is cited. */
function typeOf({ paper, request }: FrozenPaper): string {
  if (paper.kind === "correction") return papers.cited.letter;
  if (paper.kind !== "conclusion-notice") return papers.kinds[paper.kind];
  const concludes = paper.system === "party" && request?.notice === "conclusion";
  return concludes ? papers.cited.conclusion : papers.cited.notice;
}
