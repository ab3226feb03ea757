import { createRawSnippet, flushSync, mount, tick, unmount } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import Dialog from "./Dialog.svelte";

let shown: ReturnType<typeof mount> | undefined;
afterEach(async () => {
  if (shown) await unmount(shown);
});

/** Opens a dialog around some fields, and tells what a key in one of them did. */
async function pressing(html: string, field: string, key: KeyboardEventInit): Promise<number> {
  const onsubmit = vi.fn();
  const children = createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
  const onclose = () => undefined;
  shown = mount(Dialog, {
    target: document.body,
    props: { open: true, title: "Phiếu", onclose, onsubmit, children },
  });
  flushSync();
  const target = document.querySelector(`[role=dialog] ${field}`);
  target?.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
  await tick();
  await unmount(shown);
  shown = undefined;
  return onsubmit.mock.calls.length;
}
const enter = { key: "Enter" };

it("does what its main button does on Enter in a line of text, and on Ctrl+Enter anywhere", async () => {
  expect(await pressing("<input />", "input", enter)).toBe(1);
  expect(await pressing("<textarea></textarea>", "textarea", enter)).toBe(0);
  expect(await pressing("<textarea></textarea>", "textarea", { ...enter, ctrlKey: true })).toBe(1);
});
it("leaves Enter to a checkbox, and to a letter being composed", async () => {
  expect(await pressing('<input type="checkbox" />', "input", enter)).toBe(0);
  expect(await pressing("<input />", "input", { ...enter, isComposing: true })).toBe(0);
});
it("sends nothing while something in it cannot be read", async () => {
  expect(await pressing('<input aria-invalid="true" />', "input", enter)).toBe(0);
});
it("begins at its first field, or at its main button, or at what it says", async () => {
  const begun = async (html: string, button: boolean) => {
    const children = createRawSnippet(() => ({ render: () => `<div>${html}</div>` }));
    const actions = createRawSnippet(() => ({ render: () => "<button>In</button>" }));
    const props = { open: true, title: "Phiếu", onclose: () => undefined, children };
    shown = mount(Dialog, {
      target: document.body,
      props: button ? { ...props, actions } : props,
    });
    flushSync();
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
    const { tagName, className } = document.activeElement ?? document.body;
    await unmount(shown);
    shown = undefined;
    return `${tagName} ${className}`;
  };
  expect(await begun("<input />", true)).toMatch(/^INPUT/);
  expect(await begun("câu hỏi", true)).toMatch(/^BUTTON/);
  expect(await begun("chữ", false)).toMatch(/^DIV body/);
});
