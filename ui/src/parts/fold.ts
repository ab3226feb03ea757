/** Matching Vietnamese without marks: "nguyen" finds "Nguyễn", but "nguyễn" prefers the exact one. */

/** Lower case, no marks, đ as d, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Each typed word must begin some word of the text. Higher is better; 0 is no match. */
export function matchRank(text: string, typed: string): number {
  const query = fold(typed);
  if (query === "") return 1;
  const folded = fold(text);
  const begins = (word: string) => folded.startsWith(word) || folded.includes(` ${word}`);
  if (!query.split(" ").every(begins)) return folded.includes(query) ? 1 : 0;
  const exact = text.normalize("NFC").toLowerCase();
  const asTyped = exact.includes(typed.normalize("NFC").toLowerCase().trim()) ? 2 : 0;
  return 2 + asTyped + (folded.startsWith(query) ? 1 : 0);
}

/** The items whose text matches, best first; equals keep their order. */
export function matching<Item>(
  items: readonly Item[],
  typed: string,
  text: (item: Item) => string,
  limit = 50,
): Item[] {
  return items
    .map((item) => ({ item, rank: matchRank(text(item), typed) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ item }) => item);
}
