/** The desktop shell: one command, one event. */

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Noun } from "../contract";
import type { Backend } from "./index";

export async function tauriBackend(): Promise<Backend> {
  const listeners = new Set<(areas: Noun[]) => void>();
  const closers = new Set<() => void>();
  await listen("closing", () => closers.forEach((hear) => hear()));
  await listen<Noun[]>("changed", ({ payload }) => listeners.forEach((hear) => hear(payload)));
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
