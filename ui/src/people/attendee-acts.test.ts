import { describe, expect, it } from "vitest";
import type { Attendee, RecordChange } from "../contract";
import { blankAttendee } from "../meetings/blank";
import type { Keeping } from "../meetings/keeping";
import { attendeeActs } from "./attendee-acts";

const person = { ...blankAttendee("m"), name: "Lê Văn B" };
const group = { ...blankAttendee("m"), group: "lãnh đạo các sở" };

/** What pressing a key on a line puts, or changes together. */
function pressing(key: string, attendee: Attendee, above?: Attendee) {
  let made: unknown;
  const keeping = {
    put: (record) => (made = record),
    together: (changes: readonly RecordChange[]) => (made = changes),
  } as Partial<Keeping> as Keeping;
  const act = attendeeActs(attendee, above, keeping).find(({ keys }) => keys === key);
  if (act && !act.disabled) act.run();
  return made;
}

describe("what a key does with a line of the attendance", () => {
  it("gives the part taken by the order of the list: chair, recorder, delegate, guest", () => {
    const roles = ["1", "2", "3", "4"].map((key) => pressing(key, person));
    expect(roles).toMatchObject([
      { role: "chair" },
      { role: "recorder" },
      { role: "delegate" },
      { role: "guest" },
    ]);
  });

  it("lets no group preside", () => {
    expect(pressing("1", group)).toBeUndefined();
  });

  it("makes a group of a person and a person of a group", () => {
    expect(pressing("G", person)).toMatchObject({ group: "Lê Văn B", name: "" });
    expect(pressing("G", group)).toMatchObject({ group: "", name: "lãnh đạo các sở" });
  });

  it("joins a group only with a group above", () => {
    expect(pressing("Shift+M", group, person)).toBeUndefined();
    expect(pressing("Shift+M", group, { ...group, id: "upper" })).toMatchObject([
      { put: { id: "upper" } },
      { remove: { noun: "attendee", id: group.id } },
    ]);
  });
});
