/** A list of short texts that a person adds to, takes from and reorders. Lists are never changed in place. */

import { fold } from "./fold";

const tidy = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Several at once when pasted with `;` or line ends; a comma may belong to a name and stays. Doubles are left out. */
export function addChips(chips: readonly string[], typed: string): string[] {
  const result = [...chips];
  for (const chip of typed.split(/[;\n\t]/).map(tidy)) {
    const known = result.some((other) => other.toLowerCase() === chip.toLowerCase());
    if (chip !== "" && !known) result.push(chip);
  }
  return result;
}

export function removeChip(chips: readonly string[], index: number): string[] {
  return chips.filter((_, i) => i !== index);
}

/** Moved past either end, a chip stays at that end. */
export function moveChip(chips: readonly string[], from: number, to: number): string[] {
  const chip = chips[from];
  if (chip === undefined) return [...chips];
  const rest = removeChip(chips, from);
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, chip);
  return rest;
}

/** Choices not yet taken, whatever their marks or case. */
export function untaken(options: readonly string[], chips: readonly string[]): string[] {
  const taken = new Set(chips.map(fold));
  return options.filter((option) => !taken.has(fold(option)));
}
