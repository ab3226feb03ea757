import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import { provideBackend } from "../backend";
import { fakeBackend } from "../backend/fake";
import { workspace } from "../record/workspace.svelte";
import Directives from "./Directives.svelte";

let screen: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (screen) await unmount(screen);
});

it("takes another shape before the register has answered", async () => {
  const backend = fakeBackend();
  const silent = new Promise<never>(() => undefined);
  provideBackend({
    ...backend,
    call: (name, args) => (name === "directives" ? silent : backend.call(name, args)),
  });
  await workspace.refresh();
  screen = mount(Directives, { target: document.body, props: {} });
  flushSync();
  const buttons = [...document.querySelectorAll("button")];
  buttons.find((button) => button.textContent.trim() === "Lịch")?.click();
  flushSync();
  await tick();
  expect(document.querySelectorAll("[role=gridcell]")).toHaveLength(42);
  expect(document.querySelectorAll("table")).toHaveLength(0);
});
