/** The short notices at the foot of the window; an undo belongs here rather than a dialog before. */

export type Tone = "plain" | "good" | "danger";
export type Notice = {
  id: number;
  text: string;
  tone: Tone;
  /** One thing to do about it, usually an undo. */
  action?: {
    label: string;
    run: () => void;
    /** Whether it still can be done; while it cannot, it is not offered. */
    holds?: () => boolean;
  };
};

let next = 0;
const shown = $state<Notice[]>([]);

export const notices = (): readonly Notice[] => shown;

/** At most three stand at a time; the oldest goes. Returns the id by which it can be dismissed. */
export function notify(text: string, more: Partial<Pick<Notice, "tone" | "action">> = {}): number {
  next += 1;
  shown.push({ id: next, text, tone: more.tone ?? "plain", action: more.action });
  if (shown.length > 3) shown.shift();
  return next;
}

export function dismiss(id: number): void {
  const at = shown.findIndex((notice) => notice.id === id);
  if (at >= 0) shown.splice(at, 1);
}
