import { expect, test } from "vitest";
import type { PartLine, Wording } from "../contract";
import { hundredths, moved, ordered, same, withValue, written } from "./draft";

const bare: Wording = {
  ...{ id: "", kind: "minutes", system: "state", version: 0, day: "2026-11-24", note: "" },
  ...{ phrases: {}, order: [], left_out: [], recipients: [], signer: null, page: {} },
  ...{ template: null, template_name: "" },
};
const parts: PartLine[] = ["a", "b", "c"].map((key) => ({ key, title: key, optional: false }));

test("a phrase that is the usual again is none of the office's own", () => {
  const own = withValue(bare, "phrases", "close", "Họp xong");
  expect(own.phrases).toEqual({ close: "Họp xong" });
  expect(same(own, bare)).toBe(false);
  expect(same(withValue(own, "phrases", "close", undefined), { ...bare, version: 4 })).toBe(true);
});

test("a part moved there and back leaves the usual order", () => {
  const own = moved(bare, parts, 0, 1);
  expect(ordered(own, parts).map(({ key }) => key)).toEqual(["b", "a", "c"]);
  expect(moved(own, parts, 1, -1).order).toEqual([]);
});

test("numbers are written with a comma and read with either sign", () => {
  expect([written(1270), written(2000)]).toEqual(["12,7", "20"]);
  expect([hundredths("12,7"), hundredths("1.15"), hundredths(" 20 ")]).toEqual([1270, 115, 2000]);
  expect([hundredths("x"), hundredths("1,234"), hundredths("-1")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
