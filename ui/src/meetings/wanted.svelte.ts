/** The record that is to have the focus as soon as it stands in its place: a new one, one that was moved, or the one
    beside a record that went. */

class Wanted {
  id = $state("");
  /** What had the focus before a move, to be given it back. */
  #before: HTMLElement | undefined;
  /** Where it is to stand; on the way there the page may draw it elsewhere. */
  #place: number | undefined;
  /** Whether the frame itself is meant, not its first field. */
  #rests = false;
  /** The field that is meant, where it is not the first. */
  #field = "";

  /** A record that is about to appear. */
  new(id: string): void {
    this.id = id;
    this.#place = undefined;
    this.#before = undefined;
    this.#rests = false;
    this.#field = "";
  }

  /** The second half of a record: the caret goes on where it was, before its words. */
  split(id: string, place: number): void {
    this.new(id);
    this.#place = place;
  }

  /** A field of a record. */
  field(id: string, field: string): void {
    this.new(id);
    this.#field = field;
  }

  /** A record on whose frame the keyboard goes on. */
  resting(id: string): void {
    this.new(id);
    this.#rests = true;
  }

  /** A record that is about to move; moving it in the page takes the focus away. */
  moved(id: string): void {
    this.new(id);
    const active = document.activeElement;
    this.#before = active instanceof HTMLElement ? active : undefined;
  }

  /** Whether it is this one, where it is to stand. */
  is(id: string, place: number): boolean {
    return this.id === id && (this.#place === undefined || this.#place === place);
  }

  /** Gives the focus, once. */
  take(frame: HTMLElement): void {
    this.id = "";
    const before = this.#before;
    if (before && frame.contains(before)) before.focus();
    else if (before || this.#rests) frame.focus();
    else if (this.#place !== undefined) focusWords(frame);
    else if (this.#field !== "") focusNamed(frame, this.#field);
    else focusField(frame);
    frame.scrollIntoView({ block: "nearest" });
  }
}

export const wanted = new Wanted();

/** Into the first field of a frame. */
export function focusField(frame: HTMLElement): void {
  frame.querySelector<HTMLElement>(".fields :is(input, textarea)")?.focus();
}

/** What takes the focus for the field with a name, where that is shown. */
export function controlOf(within: Element | undefined, field: string): HTMLElement | null {
  const controls = ":is(input, textarea, button.control, [aria-checked='true'])";
  return within?.querySelector<HTMLElement>(`[data-field="${field}"] ${controls}`) ?? null;
}

/** Into the field with a name; into the first, when the frame does not show that one. */
function focusNamed(frame: HTMLElement, field: string): void {
  const named = controlOf(frame, field);
  if (named) named.focus();
  else focusField(frame);
}

/** Before the first word of a record. */
function focusWords(frame: HTMLElement): void {
  const words = frame.querySelector<HTMLTextAreaElement>(".fields textarea");
  words?.focus();
  words?.setSelectionRange(0, 0);
}

/** The frame before or behind, across all lists on the page. */
export function neighbour(frame: HTMLElement | undefined, by: -1 | 1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-record]")];
  return frame && all[all.indexOf(frame) + by];
}
