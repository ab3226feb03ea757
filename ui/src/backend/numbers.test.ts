import { expect, it } from "vitest";
import type { NumberRequest } from "../contract";
import { blankRequest } from "../numbers/request";
import { asFailure } from "./index";
import { fakeBackend } from "./fake";

const request: NumberRequest = { ...blankRequest(), system: "state", date: "2026-11-24" };
const everything = { system: "state", span: "", kind: null, words: "", marked: false } as const;

/** An office that has set its number book up. */
async function keeping() {
  const backend = fakeBackend();
  const { office } = await backend.call("status", {});
  if (!office) throw new Error("the sample has an office");
  const number_policy = { ...office.number_policy, kept_from: "2026-01-01" };
  const record = { noun: "office" as const, ...office, number_policy };
  await backend.call("record-put", { record, strand: null });
  return backend;
}

it("gives no number while the book is not set up, and says so", async () => {
  const backend = fakeBackend();
  expect(await backend.call("number-next", request)).toMatchObject({ number: null, written: "" });
  const refused = await backend.call("number-reserve", request).catch(asFailure);
  expect(refused).toMatchObject({ kind: "invalid" });
});

it("reserves the next number, which one undo takes back", async () => {
  const backend = await keeping();
  expect((await backend.call("number-reserve", request)).line.written).toBe("01/TB-VPTU");
  expect((await backend.call("number-next", request)).number).toBe(2);
  await backend.call("undo", {});
  expect((await backend.call("number-next", request)).number).toBe(1);
});

it("lists what went out, struck numbers with their reason, and gaps in their place", async () => {
  const backend = await keeping();
  for (const number of [null, null, 4])
    await backend.call("number-reserve", { ...request, number });
  const [book] = (await backend.call("numbers", { system: "state", span: "" })).books.filter(
    ({ lines }) => lines.length > 0,
  );
  const [first, second] = book?.lines ?? [];
  await backend.call("number-use", { id: first?.id ?? "", date: null });
  await backend.call("number-void", { id: second?.id ?? "", reason: "in hỏng" });
  const register = await backend.call("issued", everything);
  expect(register).toMatchObject({ used: 1, void: 1, missing: 2 });
  expect(register.books[0]?.rows.map(({ row }) => row)).toEqual(["paper", "paper", "gap", "gap"]);
});
