/** Draws the bytes of a DOCX into a shadow root, under a policy that forbids inline styles.
 *
 * docx-preview makes `<style>` elements and style attributes. Its element maker is replaced by one that gathers
 * the sheets' text instead, for a constructed style sheet, and sets styles through the object model.
 */

import type { HElement } from "docx-preview";

/** How pages lie in the preview; comes after the document's own styles. */
const frame = `
  .docx-wrapper { background: transparent; padding: 0; align-items: center; }
  .docx-wrapper > section.docx { margin: 0 0 16px; box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 4px 18px rgb(0 0 0 / 12%); color: #000; }
`;

type Maker = { make: (part: HElement | Node | string) => Node; sheets: string[] };

function maker(): Maker {
  const sheets: string[] = [];
  const make = (part: HElement | Node | string): Node => {
    if (typeof part === "string") return document.createTextNode(part);
    if (part instanceof Node) return part;
    const { ns, tagName, className, style, children = [], ...properties } = part;
    if (tagName === "#comment" || tagName === "style") {
      if (tagName === "style") sheets.push(children.map(String).join("\n"));
      return document.createComment("");
    }
    if (tagName === "#fragment") return filled(document.createDocumentFragment(), children);
    const element = ns ? document.createElementNS(ns, tagName) : document.createElement(tagName);
    if (className) element.setAttribute("class", className);
    if (style) dress(element as HTMLElement, style);
    for (const [name, value] of Object.entries(properties))
      if (value !== undefined) Reflect.set(element, name, value);
    return filled(element, children);
  };
  const filled = (parent: Node, children: NonNullable<HElement["children"]>): Node => {
    children.forEach((child) => parent.appendChild(make(child)));
    return parent;
  };
  return { make, sheets };
}

function dress(element: HTMLElement, style: NonNullable<HElement["style"]>): void {
  if (typeof style === "string") element.style.cssText = style;
  else Object.assign(element.style, style);
}

/** Replaces what the root shows, once the new pages are ready. Pictures of the old pages are let go. */
export async function showDocx(base64: string, root: ShadowRoot): Promise<void> {
  const { parseAsync, renderDocument } = await import("docx-preview");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const { make, sheets } = maker();
  const options = { h: make, renderAltChunks: false, ignoreLastRenderedPageBreak: false };
  const nodes = await renderDocument(await parseAsync(bytes.buffer, options), options);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...sheets, frame].join("\n"));
  letGo(root);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(...nodes);
}

/** Lets go the pictures that a root shows. */
export function letGo(root: ShadowRoot): void {
  root.querySelectorAll<HTMLImageElement>("img").forEach(({ src }) => {
    if (src.startsWith("blob:")) URL.revokeObjectURL(src);
  });
}
