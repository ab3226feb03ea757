import { expect, it } from "vitest";
import type { PersonEntry, Position } from "../contract";
import { held, peopleMatching } from "./entries";

const position = (title: string, until: string | null): Position => ({
  id: title,
  person: "",
  unit: null,
  title,
  since: null,
  until,
  precedence: 0,
});
const entry = (name: string, ...titles: string[]): PersonEntry => ({
  person: { id: name, name, honorific: "", note: "" },
  positions: titles.map((title) => position(title, null)),
});

it("keeps people in the order they came, whatever matches better", () => {
  const people = [entry("Lê Văn Tú", "Trưởng phòng"), entry("Nguyễn Thị Hà"), entry("Hà An")];
  expect(peopleMatching(people, "ha").map(({ person }) => person.name)).toEqual([
    "Nguyễn Thị Hà",
    "Hà An",
  ]);
  expect(peopleMatching(people, "truong phong")).toHaveLength(1);
});
it("counts a position as held on its last day, not after", () => {
  const positions = [position("Bí thư", "2026-11-24"), position("Phó Bí thư", "2026-11-23")];
  expect(held(positions, "2026-11-24").map(({ title }) => title)).toEqual(["Bí thư"]);
});
