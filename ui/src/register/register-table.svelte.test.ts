import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import { fakeBackend } from "../backend/fake";
import { noFilter } from "./filter";
import RegisterTable from "./RegisterTable.svelte";
import { Selection } from "./selection.svelte";

let table: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (table) await unmount(table);
});

it("keeps the button that has the focus while another row is pointed at", async () => {
  const register = await fakeBackend().call("directives", noFilter);
  const nothing = () => undefined;
  table = mount(RegisterTable, {
    target: document.body,
    props: {
      ...{ register, grouping: "none", selection: new Selection(), opened: undefined },
      ...{ room: "wide", editing: undefined, onedit: nothing, onopen: nothing, onwalk: nothing },
      empty: createRawSnippet(() => ({ render: () => "<p></p>" })),
    },
  });
  flushSync();
  const [first, second] = document.querySelectorAll<HTMLElement>("[data-row]");
  expect(document.querySelectorAll("td button")).toHaveLength(0);
  first?.focus();
  flushSync();
  first?.querySelector("button")?.focus();
  second?.dispatchEvent(new PointerEvent("pointerenter"));
  flushSync();
  expect(document.activeElement?.tagName).toBe("BUTTON");
  expect(second?.querySelector("button")).not.toBeNull();
});
