/** State of the workspace, known everywhere in the window: the office, today, and what an undo would take back. */

import { asFailure, useBackend } from "../backend";
import type { Failure, WorkspaceState } from "../contract";

class Workspace {
  status = $state.raw<WorkspaceState>();
  failure = $state.raw<Failure>();
  #turn = 0;

  /** Asks now and after every change. Returns the way to stop. */
  follow(): () => void {
    void this.refresh();
    return useBackend().onChanged(() => void this.refresh());
  }

  async refresh(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const status = await useBackend().call("status", {});
      if (turn !== this.#turn) return;
      this.status = status;
      this.failure = undefined;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }
}

export const workspace = new Workspace();
