import { expect, test } from "vitest";
import { roomOf } from "./room";

test("the follower's column is the first to go, then all but the task and its status, then they share one", () => {
  const rooms = [80, 55, 40, 20].map((rem) => roomOf(rem, false));
  expect(rooms).toEqual(["wide", "medium", "few", "one"]);
});

test("beside an open task the list keeps to two columns, however wide", () => {
  expect(roomOf(80, true)).toBe("few");
});
