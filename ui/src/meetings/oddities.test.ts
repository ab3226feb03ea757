import { expect, it } from "vitest";
import { oddities } from "./oddities";
import { words } from "./words";

const told = { date: "2026-03-07", starts_at: "", ends_at: "", issued: null, received: null };

it("says what cannot be: an end before the start, a paper before its meeting, an arrival before it went out", () => {
  expect(oddities({ ...told, starts_at: "14:00", ends_at: "08:00" })).toEqual({
    ends_at: words.endsBefore,
  });
  expect(oddities({ ...told, issued: "2026-03-06" })).toEqual({ issued: words.beforeMeeting });
  expect(oddities({ ...told, issued: "2026-03-09", received: "2026-03-08" })).toEqual({
    received: words.beforeIssued,
  });
});
it("is silent about what may be, and about what is not known", () => {
  expect(oddities({ ...told, starts_at: "08:00", ends_at: "11:30" })).toEqual({});
  expect(oddities({ ...told, ends_at: "08:00", issued: "2026-03-07" })).toEqual({});
  expect(oddities({ ...told, date: "--03-07", issued: "2025-03-07" })).toEqual({});
});
