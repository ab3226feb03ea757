import { flushSync, mount, tick, unmount, type Component } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { AgendaItem, Figure, Vote } from "../contract";
import VoteEditor from "../votes/VoteEditor.svelte";
import AgendaItemEditor from "./AgendaItemEditor.svelte";
import Figures from "./Figures.svelte";
import type { Keeping } from "./keeping";
import { wanted } from "./wanted.svelte";

const vote: Vote = {
  ...{ id: "v1", meeting: "m1", ordinal: 1, matter: "thông qua quy chế", method: "ballot" },
  ...{ present: 9, in_favour: 8, against: 1, abstained: 0 },
};
const item: AgendaItem = {
  ...{ id: "a1", meeting: "m1", ordinal: 1, title: "Sửa quy chế", spans: {} },
  ...{ presenter: "Phòng Một", proceedings: "Phòng Một trình bày." },
};
const figure: Figure = {
  ...{ id: "f1", meeting: "m1", ordinal: 1, spans: {} },
  ...{ text: "12 hồ sơ", sentence: "Phòng Một trả 12 hồ sơ." },
};
const none = () => undefined;
const keeping: Keeping = {
  ...{ put: none, add: none, addCited: none, remove: none, move: none, together: none },
};
const handlers = { place: 1, onchange: none, onremove: none, onmove: none };

/** The field that has the focus, as the record names it. */
const focused = () =>
  document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset["field"];

describe("a record that a paper leads to has the focus in the field that was pointed at", () => {
  let editor: ReturnType<typeof mount> | undefined;
  afterEach(async () => {
    if (editor) await unmount(editor);
  });

  async function led<Props extends object>(
    part: Component<Props>,
    props: Props,
    { id }: { id: string },
    field: string,
  ): Promise<void> {
    Element.prototype.scrollIntoView = vi.fn();
    wanted.field(id, field);
    editor = mount(part, { target: document.body, props });
    flushSync();
    await tick();
    await tick();
    expect(focused()).toBe(field);
  }

  it.each(["matter", "method", "present", "in_favour", "against", "abstained"])(
    "of a vote: %s",
    (field) => led(VoteEditor, { ...handlers, value: vote, remarks: [] }, vote, field),
  );
  it.each(["title", "presenter", "proceedings"])("of an item of the agenda: %s", (field) =>
    led(AgendaItemEditor, { ...handlers, value: item, people: [] }, item, field),
  );
  it.each(["text", "sentence"])("of a figure: %s", (field) =>
    led(Figures, { meeting: "m1", figures: [figure], keeping }, figure, field),
  );
});
