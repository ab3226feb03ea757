/** The one door to the program behind the window.
 *
 * Owns: which backend answers (the desktop shell, or in development a made-up office), and the shape of failures.
 * It keeps no state of its own; what the page knows is in src/record.
 */

import type { Commands, Failure, Noun } from "../contract";
import { tauriBackend } from "./tauri";

export interface Backend {
  /** Asks for a command of the contract; rejects with a `Failure`. */
  call<N extends keyof Commands>(
    name: N,
    args: Commands[N]["args"],
  ): Promise<Commands[N]["answer"]>;
  /** Tells, after each commit, the nouns that changed. Returns the way to stop listening. */
  onChanged(listener: (areas: Noun[]) => void): () => void;
  /** Asked once before the window closes: what was typed is to be sent, then `window-close` called. */
  onClosing(listener: () => void): () => void;
}

let current: Backend | undefined;

export function provideBackend(backend: Backend): void {
  current = backend;
}

export function useBackend(): Backend {
  if (!current) throw new Error("openBackend or provideBackend comes first");
  return current;
}

/** The desktop shell when the page runs in it; otherwise, in development only, a made-up office. */
export async function openBackend(): Promise<void> {
  if ("__TAURI_INTERNALS__" in window) {
    provideBackend(tauriBackend());
  } else if (import.meta.env.DEV) {
    const { fakeBackend } = await import("./fake");
    const empty = new URLSearchParams(location.search).has("empty");
    provideBackend(fakeBackend(empty ? "empty" : "sample"));
  }
}

/** Whatever was thrown, as a failure that can be shown. */
export function asFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    kind: "internal",
    sentence: `Lỗi của chương trình; những gì đã lưu còn nguyên (${said}).`,
    field: null,
  };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === "object" && thrown !== null && "kind" in thrown && "sentence" in thrown;
}
