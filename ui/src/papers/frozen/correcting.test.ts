import { expect, it } from "vitest";
import type { FrozenPaper, Paper } from "../../contract";
import { blankErratum, blankRequest } from "../request";
import { isOpen, named, naming, namingNone } from "./correcting";

const paper: Paper = {
  ...{ id: "a", meeting: "m", kind: "conclusion-notice", system: "state", rule_set: "", unit: "" },
  ...{ number: 5, symbol: "05/TB-UBND", date: "2026-11-20", signer: "", subject: "phòng cháy" },
  ...{ file_name: "", file: "", facts: "", gaps: [], head: 1, head_hash: "", at: "", by: "" },
  ...{ version: 1, corrects: null, reason: "" },
};
const line = (part: Partial<Paper> = {}, corrected_by: string | null = null): FrozenPaper => ({
  paper: { ...paper, ...part },
  ...{ fingerprint: "", corrected_by, request: null, differs: null },
});
const letter = { ...blankRequest("m", "correction"), erratum: naming(null, line()) };

it("says in the letter what its paper is cited by, and keeps what was written", () => {
  const written = { ...blankErratum, reason: "Sơ suất" };
  expect(naming(written, line())).toMatchObject({
    ...{ type_name: "Thông báo", number: "05/TB-UBND", date: "2026-11-20" },
    ...{ subject: "phòng cháy", reason: "Sơ suất" },
  });
  const concluding = line({ system: "party" });
  concluding.request = { ...blankRequest("m", "conclusion-notice"), notice: "conclusion" };
  expect(naming(null, concluding).type_name).toBe("Kết luận");
});

it("finds the paper that a letter names by number and date, whatever its subject became", () => {
  const erratum = { ...letter.erratum, subject: "về phòng cháy, chữa cháy" };
  expect(named({ ...letter, erratum }, [line()])?.id).toBe("a");
  expect(named({ ...letter, erratum: namingNone(erratum) }, [line()])).toBeNull();
  expect(named({ ...letter, erratum }, [line({ date: "2025-11-20" })])).toBeNull();
  expect(named({ ...letter, kind: "minutes" }, [line()])).toBeNull();
});

it("offers neither what is corrected already nor what bears no number", () => {
  expect([line({}, "b"), line({ symbol: "" }), line()].map(isOpen)).toEqual([false, false, true]);
});
