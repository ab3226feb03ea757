import { describe, expect, it } from "vitest";
import { tell, type Told } from "./told";

const paragraph = (more: object = {}, ...children: object[]) => ({
  ...{ type: "paragraph", children },
  ...more,
});
const file = (children: object[], more: object = {}): Told =>
  ({
    documentPart: { body: { type: "document", children, props: {} } },
    parts: [],
    ...more,
  }) as Told;

describe("what a Word file tells beside what is drawn of it", () => {
  it("is which paragraphs keep together, also by their style and the styles that is based on", () => {
    const [own, inherited, free] = [
      paragraph({ keepLines: true, className: "old" }),
      paragraph({ styleName: "SignName" }),
      paragraph({ styleName: "SignName", keepNext: false }),
    ];
    const styles = [
      { id: "Held", basedOn: null, paragraphProps: { keepNext: true } },
      { id: "SignName", basedOn: "Held" },
    ];
    tell(file([own, inherited, free], { stylesPart: { styles } }));
    expect([own, inherited, free]).toMatchObject([
      { className: "old keep-lines" },
      { className: "keep-next" },
      {},
    ]);
    expect(free).not.toHaveProperty("className");
  });

  it("is how each section counts its pages, and that a section without a header has the one before it", () => {
    const headerRefs = [{ id: "r1", type: "default" }];
    const first = { titlePage: true, headerRefs, pageMargins: { header: "28pt", footer: "28pt" } };
    const told = file([paragraph({ sectionProps: first })]);
    told.documentPart.body.props = { pageNumber: { start: 1 } };
    const { sections } = tell(told);
    expect(sections).toEqual([
      { bareFirst: true, header: "28pt", footer: "28pt" },
      { start: 1, bareFirst: false, header: "0pt", footer: "0pt" },
    ]);
    expect(told.documentPart.body.props.headerRefs).toBe(headerRefs);
  });

  it("is where the number of the page stands in a header", () => {
    const run = (...children: object[]) => ({ type: "run", fieldRun: true, children });
    const asks = run({ type: "instruction", text: "PAGE" });
    const result = { type: "run", children: [{ type: "text", text: "7" }] };
    const begin = run({ type: "complexField", charType: "begin" });
    const end = run({ type: "complexField", charType: "end" });
    const after = { type: "run", children: [{ type: "text", text: "trang" }] };
    const header = { type: "header", children: [paragraph({}, begin, asks, result, end, after)] };
    tell(file([], { parts: [{ rootElement: header }] }));
    expect(asks).toMatchObject({ className: "page-number", fieldRun: false });
    expect(result.children).toEqual([]);
    expect(after.children).toHaveLength(1);
  });

  it("is where a list begins to count when it does not begin at its first number", () => {
    const numberingPart = {
      domNumberings: [{ id: "12", level: 0, start: 1 }],
      numberings: [{ id: "12", overrides: [{ level: 0, start: 5 }] }],
    };
    expect([...tell(file([], { numberingPart })).starts]).toEqual([["12-0", 4]]);
  });
});
