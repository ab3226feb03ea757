/** Pictures as the page can show them. Each is fetched once and let go with the component that shows it. */

import { useBackend } from "../backend";

/** An address for the bytes of a photograph; the kind of picture is told by its first bytes. */
export async function pictureUrl(id: string): Promise<string> {
  const encoded = await useBackend().call("photograph", { noun: "photograph", id });
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: kindOf(bytes) }));
}

function kindOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x89) return "image/png";
  if (bytes[0] === 0x3c) return "image/svg+xml";
  return "image/jpeg";
}
