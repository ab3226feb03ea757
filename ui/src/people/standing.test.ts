import { describe, expect, it } from "vitest";
import type { PersonEntry } from "../contract";
import { standingOf, titleOf } from "./standing";

const entry = (id: string, name: string, ...titles: string[]): PersonEntry => ({
  person: { id, name, honorific: "", note: "" },
  positions: titles.map((title) => ({
    ...{ id: title, person: id, unit: null, title, since: null, precedence: 0 },
    until: title.startsWith("nguyên") ? "2024-01-01" : null,
  })),
});
const people = [
  entry("an", "Hà Văn An", "nguyên Giám đốc", "Chủ tịch"),
  entry("hòa", "Lê Thị Hòa"),
  entry("hoa", "Lê Thị Hoa"),
  entry("bình1", "Trần Bình"),
  entry("bình2", "Trần Bình"),
];
const standing = (name: string, person: string | null = null) =>
  standingOf({ name, person }, people);

describe("whether the directory knows someone", () => {
  it("knows the only one of that name", () => {
    expect(standing("Hà  Văn An")).toMatchObject({ is: "known", entry: people[0] });
    expect(standing("Lê Thị Hòa")).toMatchObject({ is: "known", entry: people[1] });
  });

  it("takes nobody of that name for a new person", () => {
    expect(standing("Ngô Quyết")).toEqual({ is: "new", fitting: [] });
  });

  it("asks when several bear the name, until one is chosen", () => {
    expect(standing("Trần Bình")).toMatchObject({ is: "several", fitting: people.slice(3) });
    expect(standing("Trần Bình", "bình2")).toMatchObject({ is: "known", entry: people[4] });
  });

  it("asks when a name differs by marks or case alone", () => {
    expect(standing("HÀ VĂN AN")).toMatchObject({ is: "similar", fitting: [people[0]] });
    expect(standing("Lê Thị Hoà").fitting).toHaveLength(2);
  });

  it("tells namesakes apart by the title held now", () => {
    expect(people.slice(0, 2).map(titleOf)).toEqual(["Chủ tịch", ""]);
  });
});
