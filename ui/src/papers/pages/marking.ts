/** The parts of drawn pages that lead to a field: pointed at with the mouse or walked to with the keyboard.
 *
 * Only one of them can be reached by Tab; arrows walk from it to the others.
 */

/** What a paragraph leads to, and how that is told. */
export type Lead = { say: string; open: () => void };

/** Bookmarks of ours: around a paragraph that prints a field. */
export const ours = "[id^='TK_']";

/** The bookmark of a paragraph; empty when it has none of ours. */
export const bookmarkIn = (paragraph: Element) => paragraph.querySelector(ours)?.id ?? "";

export class Marking {
  readonly #root: ShadowRoot;
  readonly #leadOf: (paragraph: HTMLElement) => Lead | undefined;
  readonly #leads = new WeakMap<Element, Lead>();

  constructor(root: ShadowRoot, leadOf: (paragraph: HTMLElement) => Lead | undefined) {
    this.#root = root;
    this.#leadOf = leadOf;
    root.addEventListener("click", (event) => this.#click(event));
    root.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
    root.addEventListener("focusin", ({ target }) => this.#reach(target as HTMLElement));
  }

  /** Marks what leads to a field on a page that was just drawn. */
  dress(page: HTMLElement): void {
    for (const paragraph of page.querySelectorAll<HTMLElement>(".piece p")) {
      const lead = this.#leadOf(paragraph);
      if (!lead) continue;
      this.#leads.set(paragraph, lead);
      paragraph.classList.add("lead");
      paragraph.title = lead.say;
      paragraph.role = "link";
      paragraph.setAttribute("aria-description", lead.say);
      if (!paragraph.closest(".goes-on")) paragraph.tabIndex = -1;
    }
    if (!this.#root.querySelector(".lead[tabindex='0']")) {
      const first = this.#root.querySelector<HTMLElement>(".lead[tabindex]");
      if (first) first.tabIndex = 0;
    }
  }

  #click(event: Event): void {
    const lead = this.#leads.get((event.target as Element).closest(".lead") ?? this.#root.host);
    if (lead && getSelection()?.isCollapsed !== false) lead.open();
  }

  #key(event: KeyboardEvent): void {
    const at = event.target as HTMLElement;
    const lead = this.#leads.get(at);
    if (!lead || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter") lead.open();
    else if (by) this.#walk(at, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #walk(at: HTMLElement, by: number): void {
    const all = [...this.#root.querySelectorAll<HTMLElement>(".lead[tabindex]")];
    const next = all[all.indexOf(at) + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }

  #reach(lead: HTMLElement): void {
    if (!lead.matches(".lead")) return;
    for (const other of this.#root.querySelectorAll<HTMLElement>(".lead[tabindex='0']"))
      other.tabIndex = -1;
    lead.tabIndex = 0;
  }
}
