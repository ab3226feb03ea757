/** How a frozen paper is called in a line. */

import type { Paper } from "../../contract";
import { showDate } from "../../parts/dates";
import { words as papers } from "../words";

/** “Biên bản 05-BB/TU”. */
export const nameOf = ({ kind, symbol, unit }: Paper): string =>
  [papers.kinds[kind], symbol, unit].filter(Boolean).join(" ");

/** “10:12 24/11/2026”, as the clock of the office showed it. */
export const momentOf = ({ at }: Paper): string =>
  `${at.slice(11, 16)} ${showDate(at.slice(0, 10))}`;
