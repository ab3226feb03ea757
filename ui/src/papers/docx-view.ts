/** Draws the bytes of a DOCX as elements and a style sheet, under a policy that forbids inline styles.
 *
 * docx-preview makes `<style>` elements and style attributes. Its element maker is replaced by one that gathers
 * the sheets' text instead, for a constructed style sheet, and sets styles through the object model.
 */

import type { HElement } from "docx-preview";
import { asWord, valueAsWord } from "./pages/styles";
import { tell, type Section, type Starts, type Told } from "./pages/told";

/** A Word file drawn in one flow, section by section. */
export type Drawn = { nodes: Node[]; css: string; sections: Section[]; starts: Starts };

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
  if (typeof style === "string") element.style.cssText = asWord(style);
  else
    for (const [name, value] of Object.entries(style))
      Reflect.set(element.style, name, valueAsWord(name, value));
}

/** Draws a file; nothing of it is shown yet. */
export async function drawDocx(base64: string): Promise<Drawn> {
  const { parseAsync, renderDocument } = await import("docx-preview");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const { make, sheets } = maker();
  const options = {
    h: make,
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: true,
    keepOrigin: true,
  };
  const file: unknown = await parseAsync(bytes.buffer, options);
  const told = tell(file as Told);
  const nodes = await renderDocument(file, options);
  return { nodes, css: asWord(sheets.join("\n")), ...told };
}

/** Lets go the pictures that something drawn shows. */
export function letGo(drawn: ParentNode): void {
  drawn.querySelectorAll<HTMLImageElement>("img").forEach(({ src }) => {
    if (src.startsWith("blob:")) URL.revokeObjectURL(src);
  });
}
