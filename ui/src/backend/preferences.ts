/** Who sits at this machine and how the window is liked here; not part of the office's record. */

import { applyAppearance, type TextSize, type Theme } from "../styles/appearance";

export type Preferences = {
  theme: Theme;
  textSize: TextSize;
  /** The unit or person whose tasks are “mine”; empty while nobody said. */
  me: string;
  /** Pages in small stand beside a paper that is looked at. */
  pageStrip: boolean;
  /** There was an office in the window when it was last open. */
  founded: boolean;
};

const key = "thuky.appearance";
const usual: Preferences = {
  theme: "system",
  textSize: 100,
  me: "",
  pageStrip: false,
  founded: false,
};

export function preferences(): Preferences {
  try {
    // eslint-disable-next-line no-restricted-globals -- only what belongs to this machine is kept here
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
    // eslint-disable-next-line no-restricted-globals -- only what belongs to this machine is kept here
    localStorage.setItem(key, JSON.stringify(wanted));
  } catch {
    // A window that may keep nothing still wears the look until it is closed.
  }
}
