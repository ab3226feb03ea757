/** A question to the backend that is asked again when what it is made of changes.
 *
 * Between an edit and the next answer, `data` already holds the edited records: what waits to be saved lies over it.
 */

import { asFailure, useBackend } from "../backend";
import type { Failure, Noun, Record as NamedRecord } from "../contract";
import { overlay, overlayOne } from "./overlay";
import { saving } from "./saving.svelte";

export interface Query<T> {
  readonly data: T | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  refetch(): void;
}

/** Called while a component is set up. `ask` is asked again too when state that it reads changes. */
export function createQuery<T>(areas: readonly Noun[], ask: () => Promise<T>): Query<T> {
  let answer = $state.raw<T>();
  let failure = $state.raw<Failure>();
  let loading = $state(true);
  let turn = $state(0);
  const data = $derived(overlay(answer, saving.waiting));

  $effect(() => {
    void turn;
    let stale = false;
    loading = true;
    ask()
      .then((next) => {
        if (stale) return;
        answer = next;
        failure = undefined;
      })
      .catch((thrown: unknown) => {
        if (!stale) failure = asFailure(thrown);
      })
      .finally(() => {
        if (!stale) loading = false;
      });
    return () => (stale = true);
  });

  $effect(() => {
    const refetch = () => (turn += 1);
    const stopChanges = useBackend().onChanged((changed) => {
      if (changed.some((noun) => areas.includes(noun))) refetch();
    });
    const stopKept = saving.onKept((record: NamedRecord) => {
      answer = overlayOne(answer, record);
    });
    return () => {
      stopChanges();
      stopKept();
    };
  });

  return {
    get data() {
      return data;
    },
    get failure() {
      return failure;
    },
    get loading() {
      return loading;
    },
    refetch: () => (turn += 1),
  };
}
