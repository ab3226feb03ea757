import { expect, test } from "vitest";
import { inTurn } from "./turns";

test("a load begins only when the one before has ended, and one that fails holds nobody up", async () => {
  const told: string[] = [];
  const load = (name: string, fails = false) =>
    inTurn(async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const [first, second, third] = [load("one"), load("two", true), load("three")].map((go) => go());
  await expect(second).rejects.toThrow("two");
  expect([await first, await third]).toEqual(["one", "three"]);
  expect(told).toEqual(["one", "two", "three"].flatMap((n) => [`${n} begins`, `${n} ends`]));
});
