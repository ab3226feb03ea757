import { expect, it } from "vitest";
import { asFailure } from "./index";
import { fakeBackend } from "./fake";
import { noFilter } from "../register/filter";
import { begun } from "../register/progress";
import { sampleDraft } from "./sample";

it("lists the newest meeting first and finds titles without marks", async () => {
  const backend = fakeBackend();
  const all = { words: "", kind: null, from: null, to: null, trashed: false };
  const lines = await backend.call("meetings", all);
  expect(lines.map(({ date }) => date)).toEqual(["2026-11-16", "2026-10-30", "2026-10-12"]);
  expect(await backend.call("meetings", { ...all, words: "chuyen doi so" })).toHaveLength(1);
});
it("undoes a burst of typing at once, redoes it, and only adds to history", async () => {
  const backend = fakeBackend();
  const directory = await backend.call("directory", {});
  const person = directory.people[0]?.person;
  if (!person) throw new Error("the sample has people");
  const name = async () =>
    (await backend.call("directory", {})).people.find((entry) => entry.person.id === person.id)
      ?.person.name;
  for (const typed of ["Hà A", "Hà An"])
    await backend.call("record-put", {
      record: { noun: "person", ...person, name: typed },
      strand: "s",
    });
  await backend.call("undo", {});
  expect(await name()).toBe(person.name);
  await backend.call("redo", {});
  expect(await name()).toBe("Hà An");
  const history = await backend.call("history", { id: person.id, meeting: null, limit: 0 });
  expect(history.length).toBeGreaterThanOrEqual(5);
});
it("asks a first start for the body, at its field", async () => {
  const backend = fakeBackend("empty");
  const office = {
    system: "state",
    superior_body: "",
    body: " ",
    place: "",
    symbol: "",
    kind: "body",
  } as const;
  const refused = await backend.call("office-found", office).catch(asFailure);
  expect(refused).toMatchObject({ kind: "invalid", field: "body" });
});
it("quotes the source with every span of the sample draft", () => {
  const { source, attendees } = sampleDraft();
  const letters = Array.from(source.text);
  for (const { name, spans } of attendees.filter((attendee) => attendee.name !== "")) {
    const span = spans["name"];
    expect(letters.slice(span?.start, span?.end).join("")).toBe(name);
  }
});
it("finds the meeting that a text was kept as, and adds to it what reading again finds, once", async () => {
  const backend = fakeBackend();
  const text = { text: "x", name: "", kind: null, conversion: null, left_out: [] };
  const [kept] = (await backend.call("text-read", text)).alike;
  if (!kept) throw new Error("the sample is kept");
  const draft = await backend.call("source-read-again", { meeting: kept.id });
  expect(draft.again).toBe(true);
  const before = await backend.call("meeting", { meeting: kept.id });
  await backend.call("draft-keep", draft);
  const after = await backend.call("meeting", { meeting: kept.id });
  expect(after.directives).toHaveLength(before.directives.length + 1);
  expect(after.sources).toHaveLength(1);
  expect((await backend.call("source-read-again", { meeting: kept.id })).directives).toEqual([]);
});
it("has a task in every status, whose counts add up whatever status is asked for", async () => {
  const backend = fakeBackend();
  const all = await backend.call("directives", noFilter);
  const counts = Object.values(all.counts);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(counts.reduce((sum, count) => sum + count)).toBe(all.total);
  const late = await backend.call("directives", { ...noFilter, statuses: ["overdue"] });
  expect(late.counts).toEqual(all.counts);
  expect(late.total).toBe(all.counts.overdue);
});
it("takes a step of progress, refuses one at its field, and an undo takes it back", async () => {
  const backend = fakeBackend();
  const [line] = (await backend.call("directives", { ...noFilter, statuses: ["overdue"] })).lines;
  if (!line) throw new Error("the sample has an overdue task");
  const { directive } = line;
  const file = () => backend.call("directive", { directive: directive.id });
  const cancel = begun(directive, "cancel", "2026-11-24");
  const refused = await backend.call("progress-add", cancel).catch(asFailure);
  expect(refused).toMatchObject({ kind: "invalid", field: "text" });
  const before = await file();
  await backend.call("progress-add", begun(directive, "report", "2026-11-24"));
  expect((await file()).line).toMatchObject({ reported: true, warning: "none" });
  await backend.call("undo", {});
  expect(await file()).toEqual(before);
});
