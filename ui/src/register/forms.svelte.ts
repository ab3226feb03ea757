/** Forms of progress begun and not yet sent: found again, by task and kind, on coming back. */

import { SvelteMap } from "svelte/reactivity";
import type { Directive, Progress, ProgressKind } from "../contract";
import { begun } from "./progress";

/** The kind that stands open, by task. */
const open = new SvelteMap<string, ProgressKind>();
const forms = new SvelteMap<string, Progress>();

const keyOf = (directive: string, kind: ProgressKind) => `${directive} ${kind}`;

/** The form that stands open for a task. */
export function formOf(directive: string): Progress | undefined {
  const kind = open.get(directive);
  return kind && forms.get(keyOf(directive, kind));
}

export function openForm(directive: Directive, kind: ProgressKind, today: string): void {
  if (!forms.has(keyOf(directive.id, kind))) writeForm(begun(directive, kind, today));
  open.set(directive.id, kind);
}

export function writeForm(progress: Progress): void {
  forms.set(keyOf(progress.directive, progress.kind), progress);
}

/** Gives it up, or it was sent. */
export function dropForm({ directive, kind }: Progress): void {
  forms.delete(keyOf(directive, kind));
  open.delete(directive);
}
