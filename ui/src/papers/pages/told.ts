/** What a Word file tells and docx-preview reads without drawing it: what keeps together, which rows stand again, where
 * sections end and how they count their pages, where lists begin to count.
 *
 * It is written into class names, which docx-preview passes on, and told of each section apart.
 */

/** The parts of docx-preview's own model that are needed here. */
export type Told = {
  documentPart: { body: Element & { props: SectionProps }; _xmlDocument?: Document };
  stylesPart?: { styles: Style[] };
  numberingPart?: { numberings: Numbering[]; domNumberings: Level[] };
  parts: { rootElement?: Element }[];
};
type Element = {
  type: string;
  className?: string;
  children?: Element[];
  styleName?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  sectionProps?: SectionProps;
  text?: string;
  charType?: string;
  fieldRun?: boolean;
  cssStyle?: { [property: string]: string };
};
type Style = {
  id: string | null;
  basedOn: string | null;
  paragraphProps?: { keepNext?: boolean; keepLines?: boolean };
};
type Reference = { id: string; type: string };
type SectionProps = {
  titlePage?: boolean;
  pageNumber?: { start?: number };
  pageMargins?: { header?: string; footer?: string };
  headerRefs?: Reference[];
  footerRefs?: Reference[];
};
type Numbering = { id: string; overrides: { level: number; start?: number }[] };
type Level = { id: string; level: number; start: number };

/** How a section counts and heads its pages. */
export type Section = {
  /** The number of its first page; none when it goes on counting. */
  start?: number;
  /** Its first page has no header and no footer of the others. */
  bareFirst: boolean;
  /** From the edge of the paper, as CSS lengths. */
  header: string;
  footer: string;
};

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Where each counter of a list stands before its first number: `<numbering>-<level>`. */
export type Starts = ReadonlyMap<string, number>;

/** Writes what is told into class names; must come before the file is drawn. */
export function tell(file: Told): { sections: Section[]; starts: Starts } {
  const { body, _xmlDocument: xml } = file.documentPart;
  tellParagraphs(body, file.stylesPart?.styles ?? []);
  if (xml) tellTables(body, xml);
  for (const { rootElement } of file.parts) if (rootElement) tellPageNumbers(rootElement);
  return { sections: sectionsOf(body), starts: startsOf(file.numberingPart) };
}

function* every(element: Element, type: string): Generator<Element> {
  for (const child of element.children ?? []) {
    if (child.type === type) yield child;
    yield* every(child, type);
  }
}

const mark = (element: Element, name: string) => {
  element.className = [element.className, name].filter(Boolean).join(" ");
};

function tellParagraphs(body: Element, styles: readonly Style[]): void {
  const byId = new Map(styles.map((style) => [style.id, style]));
  const asked = (paragraph: Element, what: "keepNext" | "keepLines") => {
    let told = paragraph[what];
    let style = byId.get(paragraph.styleName ?? null);
    for (let depth = 0; style && told === undefined && depth < 16; depth += 1) {
      told = style.paragraphProps?.[what];
      style = byId.get(style.basedOn);
    }
    return told === true;
  };
  for (const paragraph of every(body, "paragraph")) {
    if (asked(paragraph, "keepNext")) mark(paragraph, "keep-next");
    if (asked(paragraph, "keepLines")) mark(paragraph, "keep-lines");
  }
}

/** docx-preview passes over rows that stand again and columns that are fixed, so the file's own XML is asked. */
function tellTables(body: Element, xml: Document): void {
  const says = (written: globalThis.Element, properties: string, what: string) =>
    [...written.children]
      .filter(({ localName }) => localName === properties)
      .flatMap((part) => [...part.getElementsByTagNameNS(namespace, what)]);
  for (const [table, written] of beside(body, "table", xml, "tbl")) {
    const [layout] = says(written, "tblPr", "tblLayout");
    if (layout?.getAttributeNS(namespace, "type") === "fixed" && table.cssStyle)
      table.cssStyle["table-layout"] = "fixed";
  }
  for (const [row, written] of beside(body, "row", xml, "tr"))
    if (says(written, "trPr", "tblHeader").length > 0) mark(row, "head-row");
}

/** What was read beside how it is written; nothing when the two do not match. */
function beside(body: Element, type: string, xml: Document, name: string) {
  const read = [...every(body, type)];
  const written = [...xml.getElementsByTagNameNS(namespace, name)];
  const pair = (element: Element, index: number) => {
    const own = written[index];
    return own ? [[element, own] as const] : [];
  };
  return read.length === written.length ? read.flatMap(pair) : [];
}

/** The runs of a field are drawn as nothing: the one that asks for the page's number becomes a place to write it. */
function tellPageNumbers(part: Element): void {
  for (const paragraph of every(part, "paragraph")) {
    let within = false;
    for (const run of paragraph.children ?? []) {
      const children = run.children ?? [];
      const asks = children.some(
        ({ type, text }) => type !== "text" && /^\s*PAGE\b/.test(text ?? ""),
      );
      within ||= children.some(({ charType }) => charType === "begin");
      const ends = children.some(({ charType }) => charType === "end");
      if (within) run.children = asks ? [{ type: "text", text: "1" }] : [];
      if (asks) run.fieldRun = false;
      if (asks) mark(run, "page-number");
      if (ends) within = false;
    }
  }
}

/** A section without a header of its own has that of the one before. Every paragraph that ends one is marked. */
function sectionsOf(body: Element & { props: SectionProps }): Section[] {
  const ends = [...every(body, "paragraph")].filter(({ sectionProps }) => sectionProps);
  ends.forEach((paragraph) => mark(paragraph, "section-end"));
  const all = [...ends.map(({ sectionProps }) => sectionProps as SectionProps), body.props];
  all.forEach((props, index) => {
    const before = all[index - 1];
    if (!props.headerRefs && before?.headerRefs) props.headerRefs = before.headerRefs;
    if (!props.footerRefs && before?.footerRefs) props.footerRefs = before.footerRefs;
  });
  return all.map((props) => {
    const { titlePage = false, pageNumber, pageMargins = {} } = props;
    props.titlePage = false;
    return {
      ...(pageNumber?.start === undefined ? {} : { start: pageNumber.start }),
      bareFirst: titlePage,
      header: pageMargins.header ?? "0pt",
      footer: pageMargins.footer ?? "0pt",
    };
  });
}

function startsOf(part: Told["numberingPart"]): Starts {
  const starts = new Map<string, number>();
  for (const { id, level, start } of part?.domNumberings ?? [])
    starts.set(`${id}-${String(level)}`, start - 1);
  for (const { id, overrides } of part?.numberings ?? [])
    for (const { level, start } of overrides)
      if (start !== undefined) starts.set(`${id}-${String(level)}`, start - 1);
  return starts;
}
