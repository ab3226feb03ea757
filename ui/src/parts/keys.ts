/** Key chords written as people read them: "Ctrl+K", "Alt+1", "Shift+?", "F2". */

const names: Record<string, string> = { esc: "escape", space: " ", del: "delete" };
const arrows: Record<string, string> = {
  "↑": "arrowup",
  "↓": "arrowdown",
  "←": "arrowleft",
  "→": "arrowright",
};

/** The keys of a chord, one by one. A plus that nothing follows is the key of that sign. */
export function capsOf(chord: string): string[] {
  return chord.split(/\+(?=.)/).map((cap) => cap.trim());
}

/** Ctrl stands for the Command key too. Never true while a letter is being composed. */
export function pressed(event: KeyboardEvent, chord: string): boolean {
  if (event.isComposing) return false;
  const parts = capsOf(chord.toLowerCase());
  const key = parts.at(-1) ?? "";
  const wanted = arrows[key] ?? names[key] ?? key;
  const letter = /^[\p{L}\d]$/u.test(wanted);
  return (
    (event.key.toLowerCase() === wanted || (letter && codeOf(event) === wanted)) &&
    (event.ctrlKey || event.metaKey) === parts.includes("ctrl") &&
    event.altKey === parts.includes("alt") &&
    (event.shiftKey === parts.includes("shift") || /^[^\p{L}\d\s]$/u.test(wanted))
  );
}

/** The letter or digit printed on the key, whatever an input method makes of it. */
function codeOf(event: KeyboardEvent): string {
  return /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase() ?? "";
}
