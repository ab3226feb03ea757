/** Forms of progress begun and not yet sent, one a task: found again on coming back to it. */

import { SvelteMap } from "svelte/reactivity";
import type { Directive, Progress, ProgressKind } from "../contract";
import { begun } from "./progress";

const forms = new SvelteMap<string, Progress>();

export const formOf = (directive: string): Progress | undefined => forms.get(directive);

/** Opens a form; one of another kind that stands open keeps its day and its words. */
export function openForm(directive: Directive, kind: ProgressKind, today: string): void {
  const standing = forms.get(directive.id);
  if (standing?.kind === kind) return;
  const fresh = begun(directive, kind, standing?.day ?? today);
  forms.set(directive.id, { ...fresh, text: standing?.text ?? "" });
}

export const writeForm = (progress: Progress): void => void forms.set(progress.directive, progress);

export const closeForm = (directive: string): boolean => forms.delete(directive);
