/** Texts in TCVN3 for the made-up office, enough to design with. The program itself knows every encoding. */

const tcvn3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ";
const unicode = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

const exchanged = (text: string, from: string, to: string) =>
  Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join("");

export const toTcvn3 = (text: string): string => exchanged(text, unicode, tcvn3);
export const fromTcvn3 = (text: string): string => exchanged(text, tcvn3, unicode);

/** Letters that Vietnamese in Unicode never has. */
export const looksLikeTcvn3 = (text: string): boolean => /[µ¸¶·¹»¾¼½®«¬]/.test(text);

/** The words and lines of a page, as far as a made-up office needs them. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<(style|head|script)[\s\S]*?<\/\1>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/li|\/tr|\/h\d|\/div)\b[^>]*>/gi, "\n")
    .replace(/<li\b[^>]*>/gi, "- ")
    .replace(/<[^>]+>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/ *\n */g, "\n")
    .trim();
}
