import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { provideBackend, type Backend } from "../backend";
import type { Failure, Person, Put, Record as NamedRecord } from "../contract";
import { overlay } from "./overlay";
import { newId, saving } from "./saving.svelte";
import { Strand } from "./strand";

let sent: Put[];
let refuse: ((put: Put) => Failure | undefined) | undefined;

const person = (id: string, name: string): NamedRecord & Person => ({
  noun: "person",
  id,
  name,
  honorific: "",
  note: "",
});
const fullDisk: Failure = { kind: "no-space", sentence: "Ổ đĩa đã đầy.", field: null };
const nameless: Failure = { kind: "invalid", sentence: "Chưa có họ tên.", field: "name" };

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  refuse = undefined;
  const call = (_: string, args: unknown) => {
    const failure = refuse?.(args as Put);
    if (failure) return Promise.reject(failure as unknown as Error);
    sent.push(args as Put);
    return Promise.resolve({ at: "10:42:07", areas: ["person"] });
  };
  provideBackend({
    call: call as Backend["call"],
    onChanged: () => () => undefined,
    onClosing: () => () => undefined,
  });
});
afterEach(async () => {
  refuse = undefined;
  await saving.flush();
  vi.useRealTimers();
});

it("sends only the newest version of a record, after a short pause", async () => {
  saving.put(person("a", "L"), "one");
  saving.put(person("a", "Lê"), "one");
  expect(saving.state).toBe("saving");
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual([{ record: person("a", "Lê"), strand: "one" }]);
  expect([saving.state, saving.at, saving.waiting.size]).toEqual(["saved", "10:42:07", 0]);
});
it("says so when the disk is full, keeps everything, and sends it in order once there is room", async () => {
  refuse = () => fullDisk;
  saving.put(person("a", "A"));
  saving.put(person("b", "B"));
  await saving.flush();
  expect([saving.state, saving.failure, saving.waiting.size]).toEqual(["failed", fullDisk, 2]);
  refuse = undefined;
  saving.put(person("c", "C"));
  await saving.flush();
  expect(sent.map(({ record }) => record.id)).toEqual(["a", "b", "c"]);
  expect([saving.state, saving.failure]).toEqual(["saved", undefined]);
});
it("does not let a record that breaks a rule hold up the others", async () => {
  refuse = ({ record }) => (record.id === "a" ? nameless : undefined);
  saving.put(person("a", ""));
  saving.put(person("b", "B"));
  await saving.flush();
  expect(sent.map(({ record }) => record.id)).toEqual(["b"]);
  expect([saving.state, saving.failure?.field]).toEqual(["failed", "name"]);
  expect(saving.refusal("a", "name")).toBe("Chưa có họ tên.");
  expect([saving.refusal("a", "note"), saving.refusal("b", "name")]).toEqual([
    undefined,
    undefined,
  ]);
  expect(saving.giveUp()).toBe(true);
  expect([saving.state, saving.waiting.size]).toEqual(["saved", 0]);
});
it("lays what waits over an answer, and leaves the answer alone", () => {
  const answer = { people: [{ person: { id: "a", name: "cũ" }, positions: [] }], units: [] };
  const laid = overlay(answer, new Map([["a", person("a", "mới")]]));
  expect(laid.people[0]?.person.name).toBe("mới");
  expect(answer.people[0]?.person.name).toBe("cũ");
  expect(overlay(answer, new Map([["z", person("z", "")]]))).toBe(answer);
});
it("keeps one strand through a burst of typing, and begins another on focus or after silence", () => {
  const strand = new Strand();
  const first = strand.now(1000);
  expect(strand.now(2900)).toBe(first);
  const second = strand.now(5000);
  expect(second).not.toBe(first);
  strand.begin();
  expect(strand.now(5001)).not.toBe(second);
});
it("makes identities of version 7 that sort by time", () => {
  vi.setSystemTime(1_800_000_000_000);
  const earlier = newId();
  vi.setSystemTime(1_800_000_000_001);
  const later = newId();
  expect(earlier).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(earlier < later).toBe(true);
});
