/** The document whose form is being checked: found again on coming back to it. */

import type { FormFile, FormFinding, FormReport, FormRules, FormSeverity } from "../../contract";
import { notify } from "../../parts/toasts.svelte";
import { act } from "../../record/act";
import { tellExported } from "../../record/exported";
import { words } from "./words";

const largest = 20 * 1024 * 1024;
const severities: readonly FormSeverity[] = ["fault", "warning", "hint"];

/** Findings of one severity, each with its place among all. */
export type Group = {
  severity: FormSeverity;
  lines: { finding: FormFinding; at: number }[];
};

/** The findings by severity; what there is none of is left out. */
export function grouped(findings: readonly FormFinding[]): Group[] {
  const lines = findings.map((finding, at) => ({ finding, at }));
  return severities
    .map((severity) => ({
      severity,
      lines: lines.filter(({ finding }) => finding.severity === severity),
    }))
    .filter((group) => group.lines.length > 0);
}

class Checking {
  file = $state.raw<FormFile>();
  report = $state.raw<FormReport>();
  /** The finding at hand, by its place; none is -1. */
  at = $state(-1);
  busy = $state(false);

  get findings(): readonly FormFinding[] {
    return this.report?.findings ?? [];
  }

  /** The paragraphs of the finding at hand. */
  get paragraphs(): readonly number[] {
    return this.findings[this.at]?.paragraphs ?? [];
  }

  get correctable(): number {
    return this.findings.filter((finding) => finding.correctable).length;
  }

  /** Through the dialog of the desktop. */
  async choose(): Promise<void> {
    const chosen = await act("form-open", {});
    if (chosen) await this.check(chosen);
  }

  /** A file that was dropped on the page. */
  async receive(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > largest) {
      notify(words.tooLarge(file.name), { tone: "danger" });
      return;
    }
    try {
      const content = base64(await file.arrayBuffer());
      await this.check({ name: file.name, content, rules: null });
    } catch {
      notify(words.unreadable(file.name), { tone: "danger" });
    }
  }

  /** Holds the same file against other rules. */
  async holdAgainst(rules: FormRules | null): Promise<void> {
    if (this.file) await this.check({ ...this.file, rules });
  }

  async check(file: FormFile): Promise<void> {
    this.busy = true;
    const report = await act("form-check", file);
    this.busy = false;
    if (!report) return;
    this.file = file;
    this.report = report;
    this.at = report.findings.length > 0 ? 0 : -1;
  }

  /** To the next finding, or the one before; round at the ends. */
  walk(step: 1 | -1): void {
    const count = this.findings.length;
    if (count > 0) this.at = (this.at + step + count) % count;
  }

  async save(): Promise<void> {
    if (!this.file) return;
    this.busy = true;
    const saved = await act("form-correct-save", this.file);
    this.busy = false;
    if (saved) tellExported(words.corrected(saved.file_name));
  }
}

/** In pieces, because a function takes only so many arguments. */
function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes);
  let text = "";
  for (let at = 0; at < all.length; at += 0x8000)
    text += String.fromCharCode(...all.subarray(at, at + 0x8000));
  return btoa(text);
}

export const checking = new Checking();
