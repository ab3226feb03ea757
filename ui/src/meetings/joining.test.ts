import { describe, expect, it } from "vitest";
import { blankAttendee, blankDirective, blankStatement } from "./blank";
import {
  joinedDirectives,
  joinedGroups,
  joinedSpan,
  joinedStatements,
  joinedText,
} from "./joining";

const upper = { ...blankDirective("m"), code: "03.1", text: "rà soát quy hoạch", lead: "Sở A" };
const lower = {
  ...blankDirective("m"),
  text: "báo cáo kết quả",
  lead: "Sở B",
  coordinating: ["Sở A", "Sở C"],
  deadline: { kind: "regular", date: null, days: null, phrase: "hằng tháng" } as const,
  product: "Báo cáo",
};

describe("joining a record with the one above", () => {
  it("continues an open text behind a semicolon and an ended one behind a space", () => {
    expect(joinedText("rà soát quy hoạch", "báo cáo")).toBe("rà soát quy hoạch; báo cáo");
    expect(joinedText("Đã rà soát.", "Sẽ báo cáo.")).toBe("Đã rà soát. Sẽ báo cáo.");
    expect(joinedText("nhấn mạnh “phải xong.”", "Sau đó")).toBe("nhấn mạnh “phải xong.” Sau đó");
    expect(joinedText("rà soát; ", "báo cáo")).toBe("rà soát; báo cáo");
    expect(joinedText("", "báo cáo")).toBe("báo cáo");
  });

  it("reaches from the beginning of the first place to the end of the last", () => {
    expect(joinedSpan({ start: 10, end: 20 }, { start: 2, end: 5 })).toEqual({ start: 2, end: 20 });
    expect(joinedSpan(undefined, { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
  });

  it("keeps what the upper directive says and takes from the lower only what it lacks", () => {
    const joined = joinedDirectives(upper, lower);
    expect(joined).toMatchObject({ id: upper.id, code: "03.1", lead: "Sở A", product: "Báo cáo" });
    expect(joined.deadline?.phrase).toBe("hằng tháng");
  });

  it("lets nobody lead and work along at once", () => {
    expect(joinedDirectives(upper, lower).coordinating).toEqual(["Sở C"]);
  });

  it("takes the place of a value along with the value", () => {
    const joined = joinedDirectives(
      { ...upper, spans: { text: { start: 0, end: 5 }, lead: { start: 7, end: 9 } } },
      {
        ...lower,
        spans: {
          text: { start: 20, end: 30 },
          lead: { start: 12, end: 15 },
          product: { start: 20, end: 24 },
        },
      },
    );
    expect(joined.spans).toEqual({
      text: { start: 0, end: 30 },
      lead: { start: 7, end: 9 },
      product: { start: 20, end: 24 },
    });
  });

  it("joins statements under the one who is named", () => {
    const said = { ...blankStatement("m"), text: "Một." };
    const more = { ...blankStatement("m"), text: "Hai.", speaker: "Lê Văn B", role: "Giám đốc" };
    expect(joinedStatements(said, more)).toMatchObject({ text: "Một. Hai.", speaker: "Lê Văn B" });
  });

  it("counts two groups together only when both were counted", () => {
    const group = (name: string, size: number | null) => ({
      ...blankAttendee("m"),
      group: name,
      group_size: size,
    });
    const both = joinedGroups(group("lãnh đạo sở", 5), group("lãnh đạo xã", 64));
    expect(both).toMatchObject({ group: "lãnh đạo sở; lãnh đạo xã", group_size: 69 });
    expect(joinedGroups(group("a", 5), group("b", null)).group_size).toBeNull();
  });
});
