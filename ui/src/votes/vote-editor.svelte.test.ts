import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Vote } from "../contract";
import { wanted } from "../meetings/wanted.svelte";
import VoteEditor from "./VoteEditor.svelte";

const vote: Vote = {
  ...{ id: "v1", meeting: "m1", ordinal: 1, matter: "thông qua quy chế", method: "ballot" },
  ...{ present: 9, in_favour: 8, against: 1, abstained: 0 },
};

/** The field that has the focus, as the record names it. */
const focused = () =>
  document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset["field"];

describe("a vote that a paper leads to", () => {
  let editor: ReturnType<typeof mount> | undefined;
  afterEach(async () => {
    if (editor) await unmount(editor);
  });

  it.each(["matter", "method", "present", "in_favour", "against", "abstained"])(
    "has the focus in the field that was pointed at: %s",
    async (field) => {
      Element.prototype.scrollIntoView = vi.fn();
      wanted.field("v1", field);
      const none = () => undefined;
      const props = {
        value: vote,
        place: 1,
        remarks: [],
        onchange: none,
        onremove: none,
        onmove: none,
      };
      editor = mount(VoteEditor, { target: document.body, props });
      flushSync();
      await tick();
      await tick();
      expect(focused()).toBe(field);
    },
  );
});
