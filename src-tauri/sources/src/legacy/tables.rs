//! The tables of the old encodings, from their characters in the Windows-1252 view to Unicode.

use encoding_rs::WINDOWS_1252;

/// TCVN3: the letters and, in the same order, the characters that stand for them.
const TCVN3_LETTERS: &str = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂĐÊÔƠƯ";
const TCVN3_CODES: &str = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u{AD}õö÷øùúûüýþ¡¢§£¤¥¦";

/// VISCII from 0x80 on.
const VISCII: &str = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

/// The six control characters that VISCII spends on capitals, and the capitals.
pub(crate) const VISCII_CONTROLS: [char; 6] = ['\u{2}', '\u{5}', '\u{6}', '\u{14}', '\u{19}', '\u{1E}'];
const VISCII_CAPITALS: [char; 6] = ['Ẳ', 'Ẵ', 'Ẫ', 'Ỷ', 'Ỹ', 'Ỵ'];

/// VNI: the letters of one character.
const VNI_LETTERS: &str = "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ";
const VNI_CODES: &str = "ñôöíìæóòîÑÔÖÍÌÆÓÒÎ";

/// VNI: the marks that follow a letter, and what each base letter becomes with them, in the order of the marks.
const VNI_MARKS: &str = "ùøûõïâáàåãäêéèúüë";
const VNI_MARKED: [(char, &str); 7] = [
    ('a', "áàảãạâấầẩẫậăắằẳẵặ"),
    ('e', "éèẻẽẹêếềểễệ"),
    ('o', "óòỏõọôốồổỗộ"),
    ('ô', "ớờởỡợ"),
    ('u', "úùủũụ"),
    ('ö', "ứừửữự"),
    ('y', "ýỳỷỹ"),
];

/// The byte that a character stands for in the Windows-1252 view, or in that of Latin-1.
pub(super) fn byte(c: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    let mut room = [0; 4];
    let (bytes, _, lost) = WINDOWS_1252.encode(c.encode_utf8(&mut room));
    bytes.first().copied().filter(|_| !lost)
}

fn twin(wanted: char, codes: &str, letters: &str) -> Option<char> {
    codes.chars().zip(letters.chars()).find(|(code, _)| *code == wanted).map(|(_, letter)| letter)
}

/// A character of TCVN3.
pub(super) fn tcvn3(c: char) -> char {
    twin(c, TCVN3_CODES, TCVN3_LETTERS).unwrap_or(c)
}

/// A character of VISCII.
pub(super) fn viscii(c: char) -> char {
    if c.is_ascii() {
        let capital = VISCII_CONTROLS.iter().zip(VISCII_CAPITALS).find(|(control, _)| **control == c);
        return capital.map_or(c, |(_, letter)| letter);
    }
    let place = byte(c).and_then(|byte| byte.checked_sub(0x80));
    place.and_then(|place| VISCII.chars().nth(usize::from(place))).unwrap_or(c)
}

/// A text of VNI.
pub(super) fn vni(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        if let Some(marked) = letters.peek().and_then(|mark| vni_pair(c, *mark)) {
            out.push(marked);
            letters.next();
        } else {
            out.push(twin(c, VNI_CODES, VNI_LETTERS).unwrap_or(c));
        }
    }
    out
}

/// A letter with the marks behind it. Marks are taken in either case; the letter keeps its own.
fn vni_pair(letter: char, mark: char) -> Option<char> {
    let small = lower(letter);
    let marked = VNI_MARKED.iter().find(|(base, _)| *base == small)?.1;
    let found = twin(lower(mark), VNI_MARKS, marked)?;
    Some(if small == letter { found } else { found.to_uppercase().next().unwrap_or(found) })
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}
