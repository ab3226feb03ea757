import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import { provideBackend } from "../backend";
import { fakeBackend } from "../backend/fake";
import type { Paper } from "../contract";
import { blankRequest } from "../papers/request";
import NumberFromBook from "./NumberFromBook.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
});

const refused = "Số 01/BB-UBND đã dùng, không cấp lại. Số tiếp theo là 02.";
const offer = { book: "Biên bản", number: 2, written: "02/BB-UBND", why: "", refused };
const paper = { ...blankRequest("m", "minutes"), number: 1, date: "2026-11-24" };

/** What is said of the paper, whose number the book refuses, where its meeting has these frozen papers. */
async function said(frozen: Partial<Paper>[]): Promise<string> {
  const backend = fakeBackend();
  const answers = new Map<string, unknown>([
    ["number-next", { ...offer, notices: [], held: [] }],
    ["papers", frozen.map((paper) => ({ paper }))],
  ]);
  const call = (name: string) => Promise.resolve(answers.get(name));
  provideBackend({ ...backend, call: call as typeof backend.call });
  shown = mount(NumberFromBook, {
    target: document.body,
    props: { paper, ontake: () => undefined },
  });
  flushSync();
  await tick();
  await tick();
  return document.body.textContent;
}

it("tells the next number once where the number of the paper is refused", async () => {
  const words = await said([]);
  expect(words).toContain(refused);
  expect(words.match(/Số tiếp theo/g)).toHaveLength(1);
});

it("does not scold for the number of a paper of this meeting that was just frozen", async () => {
  const { kind, number, date } = paper;
  const words = await said([
    { kind, number, date, system: "state", symbol: "01/BB-UBND", unit: "" },
  ]);
  expect(words).toContain("Đã chốt Biên bản 01/BB-UBND");
  expect(words).not.toContain("không cấp lại");
});
