//! Text from before Unicode: the tables, and telling the encodings apart.

use crate::old::{self, ENCODINGS};
use std::path::Path;
use thuky_sources::LegacyEncoding::{Tcvn3, Viscii, Vni, Windows1258};
use thuky_sources::{from_text, legacy, read};

const VOWELS: &str = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
const BASES: &str = "ăâđêôơư";

/// The reports of the reader's tests, with their names.
pub fn cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reading/cases");
    let mut cases: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap()))
        .collect();
    cases.sort();
    cases
}

#[test]
fn every_vietnamese_letter_survives_every_encoding_that_has_it() {
    for encoding in ENCODINGS {
        for letter in format!("{VOWELS}{BASES}").chars() {
            let (small, capital) = (letter.to_string(), letter.to_uppercase().to_string());
            let there_and_back = |text: &str| legacy::convert(&old::write(text, encoding), encoding);
            assert_eq!(there_and_back(&small), small, "{encoding:?}");
            let lost = encoding == Tcvn3 && !BASES.contains(letter);
            assert_eq!(there_and_back(&capital), if lost { small } else { capital }, "{encoding:?}");
        }
    }
}

#[test]
fn the_tables_are_those_that_offices_used() {
    assert_eq!(
        legacy::convert("ñy ban nh©n d©n tØnh ®· häp; ý kiÕn", Tcvn3),
        "ủy ban nhân dân tỉnh đã họp; ý kiến"
    );
    assert_eq!(
        legacy::convert("UÛy ban nhaân daân tænh ñaõ hoïp; ôû ñöôøng", Vni),
        "Ủy ban nhân dân tỉnh đã họp; ở đường"
    );
    assert_eq!(legacy::convert("Vi\u{EA}\u{F2}t Nam \u{F0}\u{F4}\u{EC}i", Windows1258), "Việt Nam đối");
    assert_eq!(legacy::convert("Vi®t Nam \u{F0}\u{19}", Viscii), "Việt Nam đỸ");
}

#[test]
fn every_report_of_the_reader_survives_encoding_detection_and_conversion() {
    for (name, text) in cases() {
        for encoding in ENCODINGS {
            let bytes = old::bytes(&old::write(&text, encoding));
            let found =
                read("bien-ban.txt", &bytes).unwrap_or_else(|fault| panic!("{name} {encoding:?} {fault}"));
            assert_eq!(found.encoding, Some(encoding), "{name}");
            assert!(!found.before.is_empty() && found.before.chars().count() <= 2000);
            let same = |text: &str| if encoding == Tcvn3 { text.to_lowercase() } else { text.to_owned() };
            let wanted = old::expressible(&text);
            for (read, wanted) in same(&found.text).lines().zip(same(&wanted).lines()) {
                assert_eq!(read, wanted, "{name} {encoding:?}");
            }
        }
    }
}

#[test]
fn unicode_text_and_text_of_other_languages_is_never_converted() {
    for (name, text) in cases() {
        assert_eq!(legacy::detect(&text), None, "{name}");
        assert_eq!(from_text(&text).unwrap().text, text, "{name}");
    }
    for text in [
        "L’été dernier, la société a déjà été créée à côté de l’hôtel où siégeait le comité.",
        "Über die Änderung der Straßenverkehrsordnung wird später abgestimmt; Grüße aus Köln.",
        "© 2024 Công ty ABC · §3 ±5% × 2",
        "Ông Trí và bà Lê hôm nay có đi xa: ta thêm đá. Hà Tây.",
    ] {
        assert_eq!(legacy::detect(text), None, "{text}");
    }
}

#[test]
fn a_short_pasted_line_in_an_old_encoding_is_recognised() {
    let line = "Ủy ban nhân dân tỉnh đã họp về tiến độ giải ngân";
    for encoding in ENCODINGS {
        let found = from_text(&old::write(line, encoding)).unwrap();
        assert_eq!((found.encoding, found.text.to_lowercase()), (Some(encoding), line.to_lowercase()));
    }
}

#[test]
fn capitals_of_tcvn3_come_back_where_the_words_around_are_capitals() {
    let text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPHÁT TRIỂN KINH TẾ\nVà ý kiến\nÔng Lò Văn Á\n";
    let read = legacy::convert(&old::write(text, Tcvn3), Tcvn3);
    let lines: Vec<&str> = read.lines().collect();
    assert_eq!(lines[..3], text.lines().take(3).collect::<Vec<_>>()[..]);
    assert_eq!(lines[3], "Và ý kiến");
}
