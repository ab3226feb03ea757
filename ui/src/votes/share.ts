/** The share of a vote, as papers print it. */

/** `92,31%`: rounded to hundredths, without zeros at the end; nothing while nobody is present. */
export function shareOf(part: number, present: number): string | undefined {
  if (present === 0) return undefined;
  const hundredths = Math.floor((part * 20_000 + present) / (2 * present));
  return `${String(hundredths / 100).replace(".", ",")}%`;
}

/** A figure as it was typed; what is no figure is none. */
export function figureOf(text: string): number {
  const figure = Number.parseInt(text.replaceAll(/\s|\./g, ""), 10);
  return figure > 0 ? figure : 0;
}
