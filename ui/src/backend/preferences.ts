/** How this person likes the window on this machine; not part of the office's record. */

import { applyAppearance, type TextSize, type Theme } from "../styles/appearance";

export type Preferences = { theme: Theme; textSize: TextSize };

const key = "thuky.appearance";
const usual: Preferences = { theme: "system", textSize: 100 };

export function preferences(): Preferences {
  try {
    // eslint-disable-next-line no-restricted-globals -- only the look of the window is kept here
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Preferences>;
    return { ...usual, ...kept };
  } catch {
    return usual;
  }
}

/** Wears the look at once and keeps it for the next start. */
export function prefer(wanted: Preferences): void {
  applyAppearance(wanted.theme, wanted.textSize);
  try {
    // eslint-disable-next-line no-restricted-globals -- only the look of the window is kept here
    localStorage.setItem(key, JSON.stringify(wanted));
  } catch {
    // A window that may keep nothing still wears the look until it is closed.
  }
}
