/** Things that can be done with a whole record, by key on its frame and in its menu. */

import type { IconName } from "../parts/icons";

export type Act = {
  label: string;
  icon?: IconName;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  checked?: boolean;
  run: () => void;
  /** The record goes from its place; the one below (1) or above (-1) takes the focus. */
  leaves?: 1 | -1;
};
