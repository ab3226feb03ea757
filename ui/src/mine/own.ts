/** One's own tasks in words, and who one may be. */

import type { Directory, Mine, OwnTask } from "../contract";
import { fold } from "../parts/fold";
import type { Option } from "../parts/Suggestions.svelte";
import type { Heading } from "../parts/Table.svelte";
import { words } from "./words";

/** Above the first task of each way of being involved: its name, and how many there are. */
export function headings({ tasks, involvements }: Mine): Map<string, Heading> {
  const heading = ({ involvement }: OwnTask): Heading => ({
    name: words.ways[involvement],
    beside: words.tally(involvements[involvement]),
  });
  const first = tasks.filter((task, at) => task.involvement !== tasks[at - 1]?.involvement);
  return new Map(first.map((task) => [task.line.directive.id, heading(task)]));
}

/** “5 việc chưa xong · 2 quá hạn …”. */
export const summary = ({ tally, reported }: Mine): string =>
  words.summary(tally.open, tally.counts.overdue, tally.counts["due-soon"], reported);

/** How many tasks there are on all pages. */
export const totalOf = ({ involvements }: Mine): number =>
  Object.values(involvements).reduce((sum, count) => sum + count, 0);

/** Everybody one may be, each once: units and people of the directory, and whoever else the register names. */
export function whoOptions(directory: Directory | undefined, names: readonly string[]): Option[] {
  const units = (directory?.units ?? [])
    .filter(({ until }) => until === null)
    .map(({ name }) => ({ value: name, label: name, detail: words.unit }));
  const people = (directory?.people ?? []).map(({ person, positions }) => ({
    value: person.name,
    label: person.name,
    detail: positions.find(({ until }) => until === null)?.title ?? "",
  }));
  const rest = names.map((name) => ({ value: name, label: name, detail: words.inRegister }));
  const byName = new Map<string, Option>();
  for (const option of [...units, ...people, ...rest]) {
    const name = fold(option.label);
    if (!byName.has(name)) byName.set(name, option);
  }
  return [...byName.values()];
}
