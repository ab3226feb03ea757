/** An `@` in running text that begins the name of someone. */

/** Where the `@` stands and what was typed behind it, when the caret is still in it. */
export function mentionAt(
  text: string,
  caret: number,
): { start: number; typed: string } | undefined {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s(“"])@([^\s@]*(?: [^\s@]+){0,4})$/u.exec(before);
  if (!found) return undefined;
  const typed = found[1] ?? "";
  return { start: caret - typed.length - 1, typed };
}
