/** Cuts a snippet at the marks that stand around hits, U+2039 and U+203A. */

export type Piece = { text: string; hit: boolean };

export function pieces(snippet: string): Piece[] {
  return snippet
    .split(/(\u2039[^\u203A]*\u203A)/)
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replace(/[\u2039\u203A]/g, ""), hit: part.startsWith("\u2039") }));
}
