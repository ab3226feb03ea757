/** A file that is dropped where nothing takes files does nothing; without this a webview would open it in place of the page. */

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Heard last, so that whatever takes files comes first. */
export function refuseStrayDrops(): void {
  window.addEventListener("dragover", (event) => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  });
  window.addEventListener("drop", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
}
