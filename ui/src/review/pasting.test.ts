import { beforeEach, describe, expect, it } from "vitest";
import { fakeBackend } from "../backend/fake";
import { toTcvn3 } from "../backend/legacy";
import { provideBackend, type Backend } from "../backend";
import { firstLines, pastedFrom, textOf, Writing } from "./pasting";

const long = "Một hàng chữ.\n".repeat(200);
let area: HTMLTextAreaElement;

beforeEach(() => {
  provideBackend(fakeBackend());
  document.body.replaceChildren((area = document.createElement("textarea")));
});

function clipboard(parts: { [type: string]: string }): DataTransfer {
  return { getData: (type: string) => parts[type] ?? "" } as DataTransfer;
}

describe("a text that is pasted", () => {
  it("is taken with its rich form, and passed over when there are no words in it", () => {
    expect(pastedFrom(clipboard({ "text/plain": "a\r\nb" }))).toEqual({ text: "a\nb", html: "" });
    expect(pastedFrom(clipboard({ "text/html": "<p>a</p>" }))?.html).toBe("<p>a</p>");
    expect(pastedFrom(clipboard({}))).toBeUndefined();
  });

  it("comes as the program reads its rich form", async () => {
    const { text } = await textOf({ text: "một hai", html: "<p>một</p><p>hai</p>" });
    expect(text).toBe("một\nhai");
  });

  it("tells the encoding it came in", async () => {
    const pasted = { text: toTcvn3("kết luận của đồng chí"), html: "" };
    const { text, conversion } = await textOf(pasted);
    expect(text).toBe("kết luận của đồng chí");
    expect(conversion?.encoding).toBe("TCVN3 (ABC)");
  });

  it("is the plain text when the program has no answer", async () => {
    const deaf = { call: () => Promise.reject(new Error("gone")) } as unknown as Backend;
    provideBackend(deaf);
    expect(await textOf({ text: "nguyên văn", html: "<b>x</b>" })).toMatchObject({
      ...{ text: "nguyên văn", conversion: null },
    });
  });
});

describe("writing a long text into the field", () => {
  const write = () => {
    const writing = new Writing();
    area.value = "trước sau";
    area.setSelectionRange(6, 6);
    writing.insert(area, long);
    return writing;
  };

  it("puts it at the caret and tells that the field changed", () => {
    let told = "";
    area.addEventListener("input", () => (told = area.value));
    write();
    expect(told).toBe(`trước ${long}sau`);
    expect(area.selectionStart).toBe(6 + long.length);
  });

  it("is taken back and brought again, as often as there were steps", () => {
    const writing = write();
    writing.insert(area, long);
    writing.undo(area);
    writing.undo(area);
    expect(area.value).toBe("trước sau");
    writing.redo(area);
    expect(area.value).toBe(`trước ${long}sau`);
  });

  it("exchanges one stretch for another where it stands", () => {
    const writing = write();
    writing.exchange(area, long, long.toUpperCase());
    expect(area.value).toBe(`trước ${long.toUpperCase()}sau`);
    writing.exchange(area, "không có", long);
    expect(area.value).toBe(`trước ${long.toUpperCase()}sau`);
  });
});

describe("the first lines, before and after", () => {
  it("passes over empty lines and cuts long ones", () => {
    expect(firstLines("một\n\n  hai\nba\nbốn")).toEqual(["một", "hai", "ba"]);
    expect(firstLines("𝒜".repeat(9), 1, 4)).toEqual(["𝒜𝒜𝒜𝒜…"]);
  });
});
