/** Theme and text size of the whole window, kept on the root element where tokens.css reads them. */

export type Theme = "system" | "light" | "dark";
export type TextSize = 100 | 125 | 150;

export function applyAppearance(theme: Theme, textSize: TextSize): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.dataset["textSize"] = String(textSize);
}
