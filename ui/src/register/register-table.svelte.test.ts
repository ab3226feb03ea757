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

async function shown(): Promise<HTMLElement[]> {
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
  return [...document.querySelectorAll<HTMLElement>("[data-row]")];
}

function point(row: HTMLElement | undefined): void {
  row?.dispatchEvent(new PointerEvent("pointerenter"));
  flushSync();
}

it("keeps the button that has the focus while another row is pointed at", async () => {
  const [first, second] = await shown();
  expect(document.querySelectorAll("td button")).toHaveLength(0);
  first?.focus();
  flushSync();
  first?.querySelector("button")?.focus();
  point(second);
  expect(document.activeElement?.tagName).toBe("BUTTON");
  expect(second?.querySelector("button")).not.toBeNull();
});

it("is come back to in the row whose button was pressed", async () => {
  const [, second] = await shown();
  point(second);
  second?.querySelector("button")?.focus();
  flushSync();
  expect(second?.tabIndex).toBe(0);
  expect(document.querySelectorAll("[data-row][tabindex='0']")).toHaveLength(1);
});
