import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { preferences, prefer } from "../../backend/preferences";
import type { Book, PageFacts } from "./book";
import PageStrip from "./PageStrip.svelte";

/** Tells, when the test says so, which of the watched places are near. */
class Watch {
  static last: Watch | undefined;
  watched = new Set<Element>();
  constructor(private readonly tell: (seen: Partial<IntersectionObserverEntry>[]) => void) {
    Watch.last = this;
  }
  observe = (place: Element) => void this.watched.add(place);
  unobserve = (place: Element) => void this.watched.delete(place);
  disconnect = () => this.watched.clear();
  near(...places: Element[]) {
    this.tell(places.map((target) => ({ target, isIntersecting: true })));
  }
}

const page = (number: number): PageFacts => ({ number, width: 794, height: 1123 });
const sheets = () => [...document.querySelectorAll(".sheet")];
const buttons = () => [...document.querySelectorAll("button")];
const press = (key: string) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  buttons()[0]?.dispatchEvent(event);
};

describe("the pages in small", () => {
  let drawn: number[] = [];
  let gone: number[] = [];
  let others: string[] = [];
  let strip: ReturnType<typeof mount>;
  const props = $state({
    book: { drawIn: (_, number) => void drawn.push(number) } as Pick<Book, "drawIn"> as Book,
    facts: [1, 2, 3].map(page),
    page: 2,
    onpage: (to: number) => void gone.push(to),
    onkeydown: ({ key }: KeyboardEvent) => void others.push(key),
  });

  beforeEach(() => {
    vi.stubGlobal("IntersectionObserver", Watch);
    [drawn, gone, others] = [[], [], []];
    Object.assign(props, { facts: [1, 2, 3].map(page), page: 2 });
    strip = mount(PageStrip, { target: document.body, props });
    flushSync();
  });
  afterEach(async () => {
    await unmount(strip);
    vi.unstubAllGlobals();
  });

  it("are drawn by the book that shows the paper, those that are near and no others", () => {
    expect(drawn).toEqual([]);
    Watch.last?.near(...sheets().slice(0, 2));
    expect(drawn).toEqual([1, 2]);
  });

  it("are watched anew when the paper is drawn anew, and one that is gone no more", () => {
    const before = Watch.last && vi.spyOn(Watch.last, "observe");
    props.facts = [1, 2].map(page);
    flushSync();
    expect(before).toHaveBeenCalledTimes(2);
    expect(Watch.last?.watched.size).toBe(2);
  });

  it("tell which of them is at hand", () => {
    const current = () => buttons().map((button) => button.getAttribute("aria-current"));
    expect(current()).toEqual([null, "page", null]);
    props.page = 3;
    flushSync();
    expect(current()).toEqual([null, null, "page"]);
    expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });

  it("lead to their pages, by a click and by the arrows", () => {
    buttons()[2]?.click();
    ["ArrowUp", "ArrowDown", "Home", "End"].forEach(press);
    expect(gone).toEqual([3, 1, 3, 1, 3]);
  });

  it("leave other keys to the preview", () => {
    press("+");
    expect([gone, others]).toEqual([[], ["+"]]);
  });

  it("are hidden until somebody asks for them, and that is remembered", () => {
    expect(preferences().pageStrip).toBe(false);
    prefer({ ...preferences(), pageStrip: true });
    expect(preferences().pageStrip).toBe(true);
    prefer({ ...preferences(), pageStrip: false });
  });
});
