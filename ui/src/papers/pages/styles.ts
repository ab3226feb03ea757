/** What the styles that docx-preview writes need so that lines stand as high as in Word, and how pages look. */

/** The line of Times New Roman, and of its likes, over its size: a line of Word's “single” spacing. */
const singleLine = 1.15;

/** Pages are laid out this much larger than they are shown: browsers round the height of lines to whole pixels, and, of
 * letters smaller than 256 pixels, their widths too, which breaks lines elsewhere than print does. So large, letters of
 * 8pt keep their own widths. */
export const fine = 24;

const larger = (value: string) =>
  value.replace(
    /(\d+(?:\.\d+)?)pt\b/g,
    (_, points: string) => `${String(Number(points) * fine)}pt`,
  );

/** The value of one property, in Word's lines: spacing counts in lines of the typeface. */
export function valueAsWord(property: string, value: string): string {
  const lines = property === "line-height" || property === "lineHeight" ? Number(value) : NaN;
  return Number.isNaN(lines) ? larger(value) : (lines * singleLine).toFixed(4);
}

/** Styles in Word's lines, in which a paragraph's mark has the type of its text. */
export function asWord(css: string): string {
  return css
    .replace(
      /(line-height):\s*(\d+(?:\.\d+)?)\s*(?=[;}]|$)/gm,
      (_, property: string, value: string) => `${property}: ${valueAsWord(property, value)}`,
    )
    .replace(/(\d+(?:\.\d+)?)pt\b/g, larger)
    .replace(/^(p\.[\w-]+) span(?= \{)/gm, "$1, $1 span");
}

/** How pages lie in the preview; comes after the document's own styles. */
export const frame = `
  :host { display: block; }
  .docx-wrapper { display: block; background: none; padding: 0; }
  .measure { position: absolute; left: 0; top: 0; width: 0; height: 0; overflow: hidden; visibility: hidden; }
  .measure section.docx { width: auto; }
  .docx, .docx p { font-family: "Times New Roman", "Liberation Serif", serif; text-rendering: geometricprecision; }
  .docx p { orphans: 1; widows: 1; }
  .page { position: relative; overflow: hidden; margin: 0 auto 16px; background: #fff; color: #000;
    --fit: min(var(--scale), var(--room) / var(--width));
    width: calc(var(--width) * var(--fit) * 1px); height: calc(var(--height) * var(--fit) * 1px);
    box-shadow: 0 0 0 1px rgb(0 0 0 / 12%), 0 4px 18px rgb(0 0 0 / 12%); }
  .page > .docx { position: absolute; left: 0; top: 0; transform: scale(calc(var(--fit) / ${String(fine)})); transform-origin: 0 0;
    width: calc(var(--width) * ${String(fine)}px); height: calc(var(--height) * ${String(fine)}px); }
  .lead { cursor: pointer; outline: none; }
  .lead:hover { background: rgb(31 79 130 / 8%); }
  .lead.edited { background: rgb(255 214 92 / 30%); }
  .pointed { background: rgb(196 58 49 / 14%); }
  .lead:focus-visible { box-shadow: 0 0 0 ${String(2 * fine)}px #1f4f82; }
  .piece, .edge { position: absolute; }
  .piece { display: flow-root; --above: -99999px; --below: -99999px;
    clip-path: inset(var(--above) -99999px var(--below)); }
  .piece.goes-on { --above: ${String(0.4 * fine)}px; }
  .piece.goes-on:has(> table) { --above: 0px; }
  .piece.breaks { --below: ${String(-0.4 * fine)}px; }
`;
