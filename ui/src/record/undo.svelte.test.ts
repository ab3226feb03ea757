import { flushSync } from "svelte";
import { beforeEach, expect, it } from "vitest";
import { provideBackend, useBackend } from "../backend";
import { fakeBackend } from "../backend/fake";
import { dismiss, notices } from "../parts/toasts.svelte";
import { newId } from "./id";
import { offerUndo } from "./undo.svelte";
import { workspace } from "./workspace.svelte";

async function addUnit(name: string): Promise<void> {
  const span = { since: null, until: null, successor: null };
  const record = { noun: "unit" as const, id: newId(), name, abbreviations: [], ...span };
  await useBackend().call("record-put", { record, strand: null });
  await workspace.refresh();
  flushSync();
}
const offered = () => notices().map(({ action }) => action?.holds?.());

beforeEach(async () => {
  notices()
    .map(({ id }) => id)
    .forEach(dismiss);
  provideBackend(fakeBackend());
  await workspace.refresh();
});

it("offers the undo of a notice only while it takes back what the notice says", async () => {
  await addUnit("Phòng Một");
  offerUndo("Đã thêm Phòng Một");
  await workspace.refresh();
  expect(offered()).toEqual([true]);
  await addUnit("Phòng Hai");
  expect(offered()).toEqual([false]);
});
it("offers one undo at a time", async () => {
  await addUnit("Phòng Một");
  offerUndo("Đã thêm Phòng Một");
  await addUnit("Phòng Hai");
  offerUndo("Đã thêm Phòng Hai");
  await workspace.refresh();
  expect(offered()).toEqual([false, true]);
});
