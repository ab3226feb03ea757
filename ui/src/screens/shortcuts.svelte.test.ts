import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import { words } from "../words";
import Shortcuts from "./Shortcuts.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
});

it("shows every key of the window in one list", () => {
  shown = mount(Shortcuts, {
    target: document.body,
    props: { open: true, onclose: () => undefined },
  });
  flushSync();
  const groups = Object.values(words.shortcuts).filter((group) => typeof group !== "string");
  const lines = groups.flat();
  expect(document.querySelectorAll("[role=dialog] dt")).toHaveLength(lines.length);
  expect(document.body.textContent).toContain("Phóng to");
});
