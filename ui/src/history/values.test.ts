import { describe, expect, it } from "vitest";
import type { ChangeLine } from "../contract";
import { shown } from "./values";

const change = (noun: ChangeLine["noun"], field: string): ChangeLine => ({
  noun,
  id: "",
  field,
  before: "",
  after: "",
});

describe("a value in the history", () => {
  it("is told in the words of the other screens, not in those of the wire", () => {
    expect(shown(change("attendee", "presence"), "excused")).toBe("Vắng có lý do");
    expect(shown(change("meeting", "kind"), "briefing")).toBe("Giao ban");
    expect(shown(change("directive", "kind"), "task")).toBe("Nhiệm vụ");
  });
  it("is the same word as text only where the field is an enumeration", () => {
    expect(shown(change("directive", "text"), "task")).toBe("task");
  });
  it("writes days as people do", () => {
    expect(shown(change("meeting", "date"), "2026-10-12")).toBe("12/10/2026");
  });
});
