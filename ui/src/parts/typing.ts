/** Keeps a text field and its saved value together without ever disturbing the person typing.
 *
 * Owns: sending the typed text in batches, and deciding when a value from outside may enter the field.
 * It never writes while a letter is being composed (Telex, VNI), never while typed text is still unsent,
 * and never an echo of an older batch. The text sent is NFC; the text in the field is left as typed.
 */
type Field = HTMLInputElement | HTMLTextAreaElement;

export class Typing {
  #field: Field | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #composing = false;
  #held: string | undefined;
  /** The same words with tidied spaces; they wait until the field is left, or a space just typed would vanish. */
  #tidied: string | undefined;
  /** Batches sent whose echo has not come back yet, oldest first. */
  #sent: string[] = [];
  readonly #send: (text: string) => void;
  readonly #pause: number;
  readonly #shown: () => void;

  /** `pause` is the longest time in ms that typed text waits; `shown` runs after the field's text changed. */
  constructor(send: (text: string) => void, pause = 0, shown: () => void = () => undefined) {
    this.#send = send;
    this.#pause = pause;
    this.#shown = shown;
  }

  /** For `{@attach}`: listens to the field, and sends what is left when the field goes. */
  readonly attach = (field: Field) => {
    const stop = new AbortController();
    const on = (type: string, hear: (event: Event) => void) => {
      field.addEventListener(type, hear, { signal: stop.signal });
    };
    this.#field = field;
    on("input", () => this.#typed());
    on("compositionstart", () => (this.#composing = true));
    on("compositionend", () => this.#composed());
    on("blur", () => this.#left());
    on("keydown", (event) => this.#key(event as KeyboardEvent));
    return () => {
      this.flush();
      stop.abort();
      this.#field = undefined;
    };
  };

  /** A value from outside: shown at once, held until composition ends, or passed over as stale. */
  outside(value: string): void {
    const field = this.#field;
    const echo = this.#sent.lastIndexOf(value);
    if (echo >= 0) this.#sent.splice(0, echo + 1);
    if (!field || this.#timer !== undefined || (echo >= 0 && this.#sent.length > 0)) return;
    if (this.#composing) this.#held = value;
    else this.#show(field, value);
  }

  /** Sends now what is typed and not yet sent. */
  flush(): void {
    if (this.#timer === undefined || !this.#field) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#emit(this.#field.value);
  }

  #typed(): void {
    this.#held = undefined;
    this.#tidied = undefined;
    this.#shown();
    if (this.#pause === 0) this.#emit(this.#field?.value ?? "");
    else this.#timer ??= setTimeout(() => this.flush(), this.#pause);
  }

  #composed(): void {
    this.#composing = false;
    if (this.#held !== undefined && this.#field) this.#show(this.#field, this.#held);
    this.#held = undefined;
  }

  #left(): void {
    this.flush();
    if (this.#tidied !== undefined && this.#field) this.#show(this.#field, this.#tidied);
  }

  /** Enter and every chord act on the text as it stands. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "Enter" || event.ctrlKey || event.metaKey || event.altKey) this.flush();
  }

  #emit(text: string): void {
    const settled = text.normalize("NFC");
    this.#sent = [...this.#sent, settled].slice(-50);
    this.#send(settled);
  }

  #show(field: Field, value: string): void {
    this.#sent = [];
    this.#tidied = undefined;
    if (field.value.normalize("NFC") === value) return;
    if (field === document.activeElement && spaced(field.value) === spaced(value)) {
      this.#tidied = value;
      return;
    }
    const atEnd = field.selectionEnd === field.value.length;
    const caret = field.selectionEnd;
    field.value = value;
    if (field === document.activeElement && !atEnd) field.setSelectionRange(caret, caret);
    this.#shown();
  }
}

const spaced = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
