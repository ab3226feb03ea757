import { describe, expect, it } from "vitest";
import { sampleDraft } from "../backend/sample";
import type { Correction, Draft } from "../contract";
import { blankDirective } from "../meetings/blank";
import { corrected, difference, reaching, withoutCorrections } from "./correction";

const source = "Yêu cầu rà sóat đất, rà sóat rừng, rà sóat biển. Bỏ trống, rà sóat.";
const text = "rà sóat đất, rà sóat rừng, rà sóat biển";
const places = [8, 21, 35].map((start) => ({ start, end: start + 7 }));
const fault = (span: Correction["span"]): Correction => ({
  ...{ span, written: "rà sóat", proposed: "rà soát" },
  sentence: "Dấu thanh đặt sai chỗ.",
});
const [first, second, third] = places.map(fault);
if (!first || !second || !third) throw new Error("three places");

function draftWith(words: string, more: Partial<Draft> = {}): Draft {
  const draft = sampleDraft();
  const spans = { text: { start: 8, end: 8 + text.length } };
  const directive = { ...blankDirective(draft.meeting.id), text: words, spans };
  return {
    ...draft,
    ...{ source: { ...draft.source, text: source }, attendees: [], statements: [], figures: [] },
    ...{ documents: [], meeting: { ...draft.meeting, spans: {} } },
    directives: [directive],
    corrections: [first, second, third].filter((one) => one !== undefined),
    ...more,
  };
}
const textOf = ({ directives }: Draft) => directives[0]?.text;

describe("correcting faults of typing", () => {
  it("changes only the occurrence that is meant, and never the source", () => {
    const next = corrected(draftWith(text), [second]);
    expect(textOf(next)).toBe("rà sóat đất, rà soát rừng, rà sóat biển");
    expect(next.source.text).toBe(source);
    expect(next.corrections).toEqual([first, third]);
  });

  it("finds the others after one was corrected, in any order", () => {
    const all = "rà soát đất, rà soát rừng, rà soát biển";
    const oneByOne = [second, first, third].reduce(
      (draft, one) => corrected(draft, [one]),
      draftWith(text),
    );
    expect(textOf(oneByOne)).toBe(all);
    expect(textOf(corrected(draftWith(text), [first, second, third]))).toBe(all);
  });

  it("changes words of a person only where there is one occurrence", () => {
    expect(textOf(corrected(draftWith("phải rà sóat hết"), [second]))).toBe("phải rà soát hết");
    const twice = "vừa rà sóat vừa rà sóat lại";
    expect(textOf(corrected(draftWith(twice), [second]))).toBe(twice);
  });

  it("leaves alone what was read from another place", () => {
    const elsewhere = draftWith("rà sóat", {});
    const [directive] = elsewhere.directives;
    if (!directive) throw new Error("one directive");
    const moved = { ...directive, spans: { text: { start: 48, end: 66 } } };
    expect(textOf(corrected({ ...elsewhere, directives: [moved] }, [first]))).toBe("rà sóat");
  });

  it("reaches lists, deadlines and the documents of a citing", () => {
    const draft = draftWith(text);
    const span = { start: 0, end: source.length };
    const [directive] = draft.directives;
    const [cited] = sampleDraft().documents;
    if (!directive || !cited) throw new Error("the sample draft is too small");
    const next = corrected(
      {
        ...draft,
        directives: [
          {
            ...directive,
            coordinating: ["Tổ rà sóat", "Sở A"],
            deadline: { kind: "waiting", date: null, days: null, phrase: "sau khi rà sóat" },
            spans: { coordinating: span, deadline: span },
          },
        ],
        documents: [
          {
            citation: { ...cited.citation, spans: { citation: span } },
            document: { ...cited.document, title: "Về rà sóat" },
          },
        ],
      },
      [first],
    );
    expect(next.directives[0]?.coordinating).toEqual(["Tổ rà soát", "Sở A"]);
    expect(next.directives[0]?.deadline?.phrase).toBe("sau khi rà soát");
    expect(next.documents[0]?.document.title).toBe("Về rà soát");
  });

  it("offers only what would change a value", () => {
    const nowhere = fault({ start: 59, end: 66 });
    const draft = draftWith(text, { corrections: [first, nowhere] });
    expect(reaching(draft)).toEqual([first]);
  });

  it("offers no more what is to stay as it is written", () => {
    const next = withoutCorrections(draftWith(text), [first]);
    expect(next.corrections).toEqual([second, third]);
    expect(textOf(next)).toBe(text);
  });

  it("shows where two wordings part and meet again", () => {
    expect(difference("rà sóat", "rà soát")).toEqual({
      ...{ before: "rà s", written: "óa", proposed: "oá", behind: "t" },
    });
    expect(difference("03/01//2023", "03/01/2023")).toEqual({
      ...{ before: "03/01/", written: "/", proposed: "", behind: "2023" },
    });
  });
});
