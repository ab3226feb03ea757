import { expect, it } from "vitest";
import type { Hit } from "../contract";
import { grouped, placeOf, whereOf } from "./groups";
import { pieces } from "./pieces";

const hit = (noun: Hit["noun"], id: string): Hit => ({
  noun,
  id,
  meeting: null,
  title: id,
  snippet: "",
  of: null,
});

it("marks what stands between the marks, and nothing else", () => {
  expect(pieces("…công tác ‹dân› vận")).toEqual([
    { text: "…công tác ", hit: false },
    { text: "dân", hit: true },
    { text: " vận", hit: false },
  ]);
});
it("leaves a snippet without marks whole", () => {
  expect(pieces("dân vận")).toEqual([{ text: "dân vận", hit: false }]);
});
it("puts meetings before what belongs to them, and keeps the order inside a group", () => {
  const groups = grouped([
    hit("person", "p"),
    hit("directive", "d1"),
    hit("meeting", "m"),
    hit("directive", "d2"),
  ]);
  expect(groups.map(({ noun }) => noun)).toEqual(["meeting", "directive", "person"]);
  expect(groups[1]?.hits.map(({ id }) => id)).toEqual(["d1", "d2"]);
});
it("tells the meeting of a hit by day and title, as far as they are known", () => {
  const of = { title: "Giao ban tuần", date: "2026-11-16" };
  expect(whereOf({ ...hit("directive", "d"), of })).toBe("16/11/2026 · Giao ban tuần");
  expect(whereOf({ ...hit("directive", "d"), of: { ...of, date: null } })).toBe("Giao ban tuần");
  expect(whereOf(hit("person", "p"))).toBe("");
});
it("leads to the part of the meeting where the hit stands", () => {
  expect(placeOf(hit("attendee", "a"))).toEqual({ part: "attendance", record: "a" });
  expect(placeOf(hit("directive", "d"))).toEqual({ part: "conclusion", record: "d" });
  expect(placeOf(hit("meeting", "m")).part).toBe("facts");
});
