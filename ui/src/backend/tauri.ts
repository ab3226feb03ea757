/** The desktop shell: one command, one event. */

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Noun } from "../contract";
import type { Backend } from "./index";

export async function tauriBackend(): Promise<Backend> {
  const listeners = new Set<(areas: Noun[]) => void>();
  await listen<Noun[]>("changed", ({ payload }) => listeners.forEach((hear) => hear(payload)));
  return {
    call: (name, args) => invoke("call", { name, args }),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
