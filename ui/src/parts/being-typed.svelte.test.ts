import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import Combobox from "./Combobox.svelte";
import TimeField from "./TimeField.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = undefined;
});

/** Types into the one field shown, then lets something else of its record change. */
function typing(text: string, beside: () => void): string {
  flushSync();
  const input = document.querySelector("input");
  if (!input) throw new Error("no field is shown");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  beside();
  flushSync();
  return input.value;
}

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
  const beside = () => {
    at.record = { starts: "14:00", ends: "" };
  };
  expect(typing("8", beside)).toBe("8");
});
it("keeps what is looked for in a list of choices", () => {
  const at = $state({ record: { unit: "", kind: "" } });
  shown = mount(Combobox, {
    target: document.body,
    props: {
      label: "Đơn vị",
      strict: true,
      options: [{ value: "Sở Nội vụ", label: "Sở Nội vụ" }],
      get value() {
        return at.record.unit;
      },
    },
  });
  const beside = () => {
    at.record = { unit: "", kind: "x" };
  };
  expect(typing("Sở", beside)).toBe("Sở");
});
it("sends a time that was typed and not yet left when its field goes", async () => {
  const sent: string[] = [];
  const onchange = (time: string) => sent.push(time);
  const field = mount(TimeField, {
    target: document.body,
    props: { label: "Bắt đầu", value: "", onchange },
  });
  typing("9h15", () => undefined);
  await unmount(field);
  expect(sent).toEqual(["09:15"]);
});
