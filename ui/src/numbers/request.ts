/** What a number is asked for with. */

import type { NumberRequest, Paper, PaperKind, PaperRequest } from "../contract";

/** Papers without a number of their own: lists, and annexes that bear the number of another. */
const unnumbered: readonly PaperKind[] = ["attendance-list", "task-annex"];

export const numbered = (kind: PaperKind): boolean => !unnumbered.includes(kind);

/** Of no meeting, with nothing chosen. */
export const blankRequest = (): NumberRequest => ({
  meeting: null,
  kind: "conclusion-notice",
  system: null,
  date: null,
  secrecy: null,
  signer: null,
  unit: "",
  notice: "notice",
  erratum: null,
  subject: "",
  number: null,
  borne: null,
  issued: false,
});

/** The number that a paper to be made asks for, with the one that it bears so far. */
export const requestOf = (paper: PaperRequest): NumberRequest => {
  const { meeting, kind, system, date, signer, unit, notice, erratum, number: borne } = paper;
  return { ...blankRequest(), meeting, kind, system, date, signer, unit, notice, erratum, borne };
};

/** Whether a frozen paper is the one that is asked for, with the very number. */
export const bears = (frozen: Paper, { kind, system, unit, number, date }: PaperRequest): boolean =>
  number !== null &&
  frozen.number === number &&
  frozen.kind === kind &&
  frozen.unit === unit &&
  (system === null || frozen.system === system) &&
  frozen.date?.slice(0, 4) === date?.slice(0, 4);
