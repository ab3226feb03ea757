/** A DOCX of a few paragraphs, for looking at the preview without the program behind it. Stored, not compressed. */

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const page = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>`;

const escape = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A line of a paper, with the bookmark around it where it prints a field. */
export type Line = { text: string; bookmark?: string };

function paragraph({ text, bookmark }: Line, index: number): string {
  const bold = index === 0 ? "<w:b/>" : "";
  const place = index === 0 ? `<w:jc w:val="center"/>` : `<w:jc w:val="both"/>`;
  const id = String(index + 1);
  const start = bookmark ? `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>` : "";
  const end = bookmark ? `<w:bookmarkEnd w:id="${id}"/>` : "";
  return `<w:p><w:pPr><w:spacing w:before="120"/>${place}</w:pPr>${start}<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${bold}<w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>${end}</w:p>`;
}

/** The file in base64; the first paragraph is its heading. */
export function docxOf(paragraphs: readonly Line[]): string {
  const body = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(paragraph).join("")}${page}</w:body></w:document>`;
  const bytes = archive([
    ["[Content_Types].xml", types],
    ["_rels/.rels", rels],
    ["word/document.xml", body],
  ]);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function archive(files: readonly [string, string][]): Uint8Array {
  const utf8 = new TextEncoder();
  const parts: number[] = [];
  const index: number[] = [];
  for (const [name, text] of files) {
    const data = utf8.encode(text);
    const title = utf8.encode(name);
    const size = [...little(data.length, 4), ...little(data.length, 4)];
    const shared = [...new Array<number>(8).fill(0), ...little(crc(data), 4), ...size];
    const at = little(parts.length, 4);
    const lengths = [...little(title.length, 2), 0, 0];
    parts.push(0x50, 0x4b, 3, 4, 20, 0, ...shared, ...lengths, ...title, ...data);
    const rest = [...new Array<number>(10).fill(0), ...at];
    index.push(0x50, 0x4b, 1, 2, 20, 0, 20, 0, ...shared, ...lengths, ...rest, ...title);
  }
  const count = little(files.length, 2);
  const end = [...count, ...count, ...little(index.length, 4), ...little(parts.length, 4), 0, 0];
  return Uint8Array.from([...parts, ...index, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...end]);
}

const little = (value: number, width: number) =>
  Array.from({ length: width }, (_, byte) => (value >>> (8 * byte)) & 255);

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
