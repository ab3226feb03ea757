//! The corpus of the fuzz targets, through the same functions, without a fuzzer.

use std::path::Path;

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read: Vec<Vec<u8>> = files.map(|path| std::fs::read(path).unwrap()).collect();
    assert!(!read.is_empty(), "{target}");
    read
}

#[test]
fn the_corpus_of_word_files_is_read_or_refused() {
    for bytes in corpus("docx") {
        let _ = thuky_sources::read("a.docx", &bytes);
    }
}

#[test]
fn the_corpus_of_texts_is_read_or_refused() {
    for bytes in corpus("text") {
        let _ = thuky_sources::read("a.txt", &bytes);
        let text = String::from_utf8_lossy(&bytes);
        let _ = thuky_sources::from_text(&text);
        let _ = thuky_sources::from_html(&text);
    }
}

#[test]
fn the_corpus_of_the_reader_is_read() {
    for bytes in corpus("reading") {
        let draft =
            thuky_reading::read(&String::from_utf8_lossy(&bytes), &thuky_reading::Knowledge::default());
        assert!(draft.source.chars().count() <= bytes.len());
    }
}
