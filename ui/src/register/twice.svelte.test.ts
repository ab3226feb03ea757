import { flushSync, mount, unmount, type Component } from "svelte";
import { expect, it } from "vitest";
import type { DirectiveFile } from "../contract";
import ChipsField from "../parts/ChipsField.svelte";
import Suggestions from "../parts/Suggestions.svelte";
import { madeUpLine } from "./made-up";
import { begun } from "./progress";
import TaskFacts from "./TaskFacts.svelte";

/** The words that a component shows. */
async function said<Props extends object>(part: Component<Props>, props: Props): Promise<string> {
  const shown = mount(part, { target: document.body, props });
  flushSync();
  const words = document.body.textContent;
  await unmount(shown);
  return words;
}
const times = (text: string, word: string) => text.split(word).length - 1;

it("two units of one name stand in a list of choices side by side", async () => {
  const unit = { value: "Sở Nội vụ", label: "Sở Nội vụ" };
  const props = {
    id: "units",
    anchor: document.body,
    options: [unit, unit],
    active: 0,
    onpick: () => undefined,
  };
  expect(times(await said(Suggestions, props), "Sở Nội vụ")).toBe(2);
});
it("two titles of the same words are two chips", async () => {
  const props = { label: "Chức vụ", value: ["Ủy viên", "Ủy viên"] };
  expect(times(await said(ChipsField, props), "Ủy viên")).toBe(2);
});
it("a task that was put off to a day and back again tells each day it had", async () => {
  const line = madeUpLine();
  const day = "2026-11-24";
  const step = (previous: string) => ({
    ...begun(line.directive, "extend", day),
    previous,
  });
  const progress = [step("2026-11-10"), step("2026-11-20"), step("2026-11-10")];
  const file: DirectiveFile = { line, progress, links: [] };
  const text = await said(TaskFacts, { file, onedit: () => undefined });
  expect(times(text, "10/11/2026")).toBe(2);
});
