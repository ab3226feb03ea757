import { expect, it } from "vitest";
import { provideBackend, type Backend } from "../../backend";
import { fakeBackend } from "../../backend/fake";
import type { ReturnedPaper } from "../../contract";
import { Reading } from "./reading.svelte";

it("chooses at first what can be taken, and never what is removed from the record", async () => {
  const fake = fakeBackend();
  const call: Backend["call"] = async (name, args) => {
    const answer = await fake.call(name, args);
    if (name !== "returned-read") return answer;
    const paper = answer as ReturnedPaper;
    const struck = paper.changes
      .slice(0, 1)
      .map((change) => ({ ...change, key: "struck", removes: true }));
    return { ...paper, changes: [...paper.changes, ...struck] } as typeof answer;
  };
  provideBackend({ ...fake, call });
  const reading = new Reading();
  await reading.read({ name: "bien-ban.docx", content: "UEsDBA==" }, null);
  const [first] = reading.paper?.changes ?? [];
  expect(first?.key).toBeDefined();
  expect([...reading.chosen]).toEqual([first?.key]);
  reading.choose("struck", true);
  expect(reading.chosen.has("struck")).toBe(true);
});
