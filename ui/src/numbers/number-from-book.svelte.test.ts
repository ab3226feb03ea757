import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import { provideBackend } from "../backend";
import { fakeBackend } from "../backend/fake";
import { blankRequest } from "../papers/request";
import NumberFromBook from "./NumberFromBook.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
});

it("tells the next number once where the number of the paper is refused", async () => {
  const backend = fakeBackend();
  const refused = "Số 01/BB-UBND đã dùng, không cấp lại. Số tiếp theo là 02.";
  const offer = {
    book: "Biên bản",
    number: 2,
    written: "02/BB-UBND",
    why: "",
    notices: [],
    held: [],
  };
  provideBackend({
    ...backend,
    call: ((name, args) =>
      name === "number-next"
        ? Promise.resolve({ ...offer, refused })
        : backend.call(name, args)) as typeof backend.call,
  });
  const paper = { ...blankRequest("m", "minutes"), number: 1, date: "2026-11-24" };
  shown = mount(NumberFromBook, {
    target: document.body,
    props: { paper, ontake: () => undefined },
  });
  flushSync();
  await tick();
  await tick();
  expect(document.body.textContent).toContain(refused);
  expect(document.body.textContent.match(/Số tiếp theo/g)).toHaveLength(1);
});

it("does not scold for the number of a paper of this meeting that was just frozen", async () => {
  const backend = fakeBackend();
  const offer = {
    book: "Biên bản",
    number: 2,
    written: "02/BB-UBND",
    why: "",
    refused: "Số 01/BB-UBND đã dùng, không cấp lại. Số tiếp theo là 02.",
    notices: [],
    held: [],
  };
  const paper = { ...blankRequest("m", "minutes"), number: 1, date: "2026-11-24" };
  const frozen = { ...paper, system: "state", symbol: "01/BB-UBND", unit: "" };
  provideBackend({
    ...backend,
    call: ((name, args) =>
      name === "number-next"
        ? Promise.resolve(offer)
        : name === "papers"
          ? Promise.resolve([{ paper: frozen }])
          : backend.call(name, args)) as typeof backend.call,
  });
  shown = mount(NumberFromBook, {
    target: document.body,
    props: { paper, ontake: () => undefined },
  });
  flushSync();
  await tick();
  await tick();
  expect(document.body.textContent).toContain("Đã chốt Biên bản 01/BB-UBND");
  expect(document.body.textContent).not.toContain("không cấp lại");
});
