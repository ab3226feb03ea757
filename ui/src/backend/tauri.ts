/** The desktop shell: one command, one event. */

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Noun } from "../contract";
import type { Backend } from "./index";

/** Its listeners are asked for before anything else is, and nobody waits for the answer: what they hear follows a call. */
export function tauriBackend(): Backend {
  const listeners = new Set<(areas: Noun[]) => void>();
  const closers = new Set<() => void>();
  void listen("closing", () => closers.forEach((hear) => hear()));
  void listen<Noun[]>("changed", ({ payload }) => listeners.forEach((hear) => hear(payload)));
  return {
    call: (name, args) => invoke("call", { name, args }),
    onChanged: (listener) => joined(listeners, listener),
    onClosing: (listener) => joined(closers, listener),
  };
}

function joined<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
