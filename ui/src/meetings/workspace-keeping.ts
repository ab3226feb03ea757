/** Keeps changes of a stored meeting: typing through the queue, everything else at once, with an undo at hand. */

import type { Cited, Noun, Record as NamedRecord, RecordChange } from "../contract";
import { act } from "../record/act";
import { saving } from "../record/saving.svelte";
import { Strand } from "../record/strand";
import { offerUndo } from "../record/undo.svelte";
import type { Keeping } from "./keeping";
import { wanted } from "./wanted.svelte";
import { words } from "./words";

export function workspaceKeeping(): Keeping {
  const strands = new Map<string, Strand>();

  /** One burst of typing in one field of one record is undone together. */
  function strandOf(id: string, field: string): string {
    const key = `${id} ${field}`;
    const strand = strands.get(key) ?? new Strand();
    strands.set(key, strand);
    return strand.now();
  }

  async function add(record: NamedRecord, to?: number): Promise<void> {
    const saved = await act("record-put", { record, strand: null });
    if (saved && to !== undefined)
      await act("record-move", { noun: record.noun, id: record.id, to });
  }

  async function remove(noun: Noun, id: string): Promise<void> {
    const saved = await act("record-remove", { noun, id });
    if (saved) offerUndo(words.removed[noun] ?? words.removedAny);
  }

  async function together(changes: readonly RecordChange[], said: string): Promise<void> {
    if (await act("records-change", { changes: [...changes] })) offerUndo(said);
  }

  return {
    put: (record, field) => saving.put(record, strandOf(record.id, field)),
    add: (record, { to, focus = true } = {}) => {
      if (focus) wanted.new(record.id);
      void add(record, to);
    },
    addCited: (cited: Cited) => {
      wanted.new(cited.citation.id);
      void act("cited-put", cited);
    },
    remove: (noun, id) => void remove(noun, id),
    move: (noun, id, to) => {
      if (to < 1) return;
      wanted.moved(id);
      void act("record-move", { noun, id, to });
    },
    together: (changes, said) => void together(changes, said),
  };
}
