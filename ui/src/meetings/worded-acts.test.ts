import { describe, expect, it } from "vitest";
import { newMeeting } from "../backend/sample";
import { blankDirective, blankStatement } from "./blank";
import type { RecordChange } from "../contract";
import type { Keeping } from "./keeping";
import type { Reviewing } from "./reviewing";
import { wordedActs, type Around, type Worded } from "./worded-acts";

const meeting = newMeeting({});
const above: Worded = { noun: "directive", ...blankDirective(meeting.id), text: "rà soát" };
const task: Worded = { noun: "directive", ...blankDirective(meeting.id), text: "báo cáo" };
const said: Worded = { noun: "statement", ...blankStatement(meeting.id), text: "đề nghị" };

/** What pressing a key on a record changes. */
function changesOf(
  record: Worded,
  key: string,
  over: Partial<Around> = {},
): readonly RecordChange[] {
  let made: readonly RecordChange[] = [];
  const keeping = { together: (changes) => (made = changes) } as Partial<Keeping> as Keeping;
  const around = { above: undefined, meeting, keeping, reviewing: undefined, ...over };
  wordedActs(record, around)
    .find(({ keys }) => keys === key)
    ?.run();
  return made;
}

const keysOf = (record: Worded, reviewing?: Partial<Reviewing>) =>
  wordedActs(record, {
    ...{ above: undefined, meeting, keeping: {} as Keeping },
    reviewing: reviewing as Reviewing | undefined,
  }).map(({ keys }) => keys);

describe("what a key does with a directive or a statement", () => {
  it("M joins it with the one above, in one go", () => {
    expect(changesOf(task, "M", { above })).toMatchObject([
      { put: { id: above.id, text: "rà soát; báo cáo" } },
      { remove: { noun: "directive", id: task.id } },
    ]);
    expect(changesOf(task, "M")).toEqual([]);
  });

  it("Y makes a statement, N a task, and the old record goes", () => {
    expect(changesOf(task, "Y")).toMatchObject([
      { add: { noun: "statement", text: "báo cáo" } },
      { remove: { noun: "directive", id: task.id } },
    ]);
    expect(changesOf(said, "N")).toMatchObject([
      { add: { noun: "directive", kind: "task", text: "đề nghị" } },
      { remove: { noun: "statement", id: said.id } },
    ]);
  });

  it("B adds its words to the course of the meeting", () => {
    expect(changesOf(said, "B")[0]).toMatchObject({ put: { proceedings: "đề nghị" } });
  });

  it("U gives its words back only while their place in a source is known", () => {
    const place = () => ({ start: 0, end: 3 });
    expect(keysOf(task)).toEqual(["M", "Y", "B"]);
    expect(keysOf(said, { adds: false, place })).toEqual(["M", "N", "B", "U"]);
  });

  it("leaves the course of a kept meeting alone when its text is read again", () => {
    expect(keysOf(task, { adds: true, place: () => undefined })).toEqual(["M", "Y"]);
  });
});
