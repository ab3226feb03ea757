import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Typing } from "./typing";

let field: HTMLTextAreaElement;
let sent: string[];

function begin(pause = 0): Typing {
  const typing = new Typing((text) => sent.push(text), pause);
  typing.attach(field);
  return typing;
}
function type(text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input"));
}

beforeEach(() => {
  vi.useFakeTimers();
  field = document.createElement("textarea");
  document.body.append(field);
  sent = [];
});
afterEach(() => {
  vi.useRealTimers();
  field.remove();
});

it("sends a batch at the end of the pause, however long typing goes on", () => {
  begin(200);
  type("a");
  vi.advanceTimersByTime(150);
  type("ab");
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(sent).toEqual(["ab"]);
});
it("sends what is left when the field is left", () => {
  begin(200);
  type("a");
  field.dispatchEvent(new Event("blur"));
  expect(sent).toEqual(["a"]);
});
it("sends before a chord acts", () => {
  begin(200);
  type("a");
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true }));
  expect(sent).toEqual(["a"]);
});
it("sends what is left when the field goes away", () => {
  const typing = new Typing((text) => sent.push(text), 200);
  const leave = typing.attach(field);
  type("a");
  leave();
  expect(sent).toEqual(["a"]);
});
it("sends composed letters and leaves the field as typed", () => {
  begin();
  const apart = "Quỳnh".normalize("NFD");
  type(apart);
  expect(sent).toEqual(["Quỳnh"]);
  expect(field.value).toBe(apart);
});
it("never writes while a letter is being composed, and writes after", () => {
  const typing = begin();
  field.dispatchEvent(new Event("compositionstart"));
  field.value = "Đươ";
  typing.outside("khác");
  expect(field.value).toBe("Đươ");
  field.dispatchEvent(new Event("compositionend"));
  expect(field.value).toBe("khác");
});
it("lets typing win over a value that came in the meantime", () => {
  const typing = begin();
  field.dispatchEvent(new Event("compositionstart"));
  typing.outside("khác");
  type("Đường");
  field.dispatchEvent(new Event("compositionend"));
  expect(field.value).toBe("Đường");
});
it("lets unsent typing stand", () => {
  const typing = begin(200);
  type("đang gõ");
  typing.outside("cũ");
  expect(field.value).toBe("đang gõ");
});
it("passes over the echo of an older batch", () => {
  const typing = begin();
  type("a");
  type("ab");
  typing.outside("a");
  expect(field.value).toBe("ab");
  typing.outside("ab");
  expect(field.value).toBe("ab");
});
it("shows an undo back to an earlier text once its own echo has come", () => {
  const typing = begin();
  type("a");
  type("ab");
  typing.outside("ab");
  typing.outside("a");
  expect(field.value).toBe("a");
});
it("keeps a space just typed until the field is left, though the kept value has it tidied away", () => {
  const typing = begin();
  field.focus();
  type("Nguyễn ");
  typing.outside("Nguyễn ");
  typing.outside("Nguyễn");
  expect(field.value).toBe("Nguyễn ");
  field.blur();
  expect(field.value).toBe("Nguyễn");
});
