/** The tracker that is being looked through: found again on coming back to it. */

import type { TableFile, TrackerReading } from "../contract";
import { fresh, mainSheet } from "./tracker";

let file = $state.raw<TableFile>();
let reading = $state.raw<TrackerReading>();

export const taking = {
  get file() {
    return file;
  },
  get reading() {
    return reading;
  },
  open(opened: TableFile): void {
    const sheet = mainSheet(opened);
    file = opened;
    reading = sheet && fresh(opened.name, sheet);
  },
  read(next: TrackerReading): void {
    reading = next;
  },
  close(): void {
    file = undefined;
    reading = undefined;
  },
};
