//! Plain text: its encodings, and what is no text.

use thuky_sources::{SourceFault, SourceFormat, read};

fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn unicode_is_read_in_its_usual_dresses() {
    let text = "Chiều 22/2, Thường trực Thành ủy";
    let marked = format!("\u{feff}{text}");
    let dresses = [
        text.as_bytes().to_vec(),
        marked.as_bytes().to_vec(),
        utf16(&marked, u16::to_le_bytes),
        utf16(&marked, u16::to_be_bytes),
        utf16(text, u16::to_le_bytes),
        utf16(text, u16::to_be_bytes),
    ];
    for dress in dresses {
        let found = read("a.txt", &dress).unwrap();
        assert_eq!((found.text.as_str(), found.format), (text, SourceFormat::Text));
        assert_eq!((found.encoding, found.before.as_str()), (None, ""));
    }
}

#[test]
fn decomposed_text_stays_as_it_is() {
    assert_eq!(read("a.txt", "Vie\u{323}\u{302}t".as_bytes()).unwrap().text, "Vie\u{323}\u{302}t");
}

#[test]
fn what_is_no_text_is_refused_with_its_reason() {
    let fault = |bytes: &[u8]| read("a.txt", bytes).unwrap_err();
    assert_eq!(fault(b""), SourceFault::Empty);
    assert_eq!(fault(b" \n\t"), SourceFault::Empty);
    assert_eq!(fault(b"abc\0\0\xff"), SourceFault::NotText);
    assert_eq!(fault(b"caf\xe9 cr\xe8me br\xfbl\xe9e"), SourceFault::EncodingUnknown { at: 3 });
    assert_eq!(fault(&[0xFF, 0xFE, 0x41]), SourceFault::NotText);
    assert!(matches!(fault(&vec![b'a'; 10 * 1024 * 1024 + 1]), SourceFault::TooLarge { .. }));
    assert!(matches!(fault(&vec![b'a'; 20 * 1024 * 1024 + 1]), SourceFault::TooLarge { .. }));
}
