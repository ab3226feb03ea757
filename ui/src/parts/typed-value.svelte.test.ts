import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import TimeField from "./TimeField.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
});

it("keeps what is being typed while something else of the record is saved", () => {
  const at = $state({ record: { starts: "", ends: "" } });
  shown = mount(TimeField, {
    target: document.body,
    props: {
      label: "Kết thúc",
      get value() {
        return at.record.ends;
      },
    },
  });
  flushSync();
  const input = document.querySelector("input");
  if (!input) throw new Error("no input");
  input.value = "8";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  at.record = { starts: "14:00", ends: "" };
  flushSync();
  expect(input.value).toBe("8");
});
