//! Files of other programs: resolved as those programs resolve them, and refused plainly where they cannot be opened.

use super::edit::Edited;
use crate::look::variants;
use thuky_papers::{Alignment, LineHeight, OpenedPaper, OpeningFault, RuleSet, check_form, corrected, write};
use thuky_tests::foreign::{Python, converted};
use thuky_tests::package::{legacy, locked, packed};

/// A paper made by python-docx with its own defaults: theme fonts, styles on styles, lists, direct letters, a section.
const MAKE: &str = r#"
import docx, sys
from docx.shared import Pt, Mm
from docx.enum.text import WD_ALIGN_PARAGRAPH
d = docx.Document()
d.add_paragraph('Đoạn thường')
d.add_heading('Tiêu đề', 1)
p = d.add_paragraph('Đoạn có chữ '); r = p.add_run('đậm cỡ 15'); r.bold = True; r.font.size = Pt(15); r.font.name = 'Times New Roman'
p.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY; p.paragraph_format.first_line_indent = Mm(10); p.paragraph_format.space_before = Pt(6)
p.paragraph_format.line_spacing = Pt(18)
for t in ['một', 'hai']: d.add_paragraph(t, style='List Number')
d.add_paragraph('gạch', style='List Bullet')
q = d.add_paragraph('trích', style='Intense Quote'); q.add_run('nhấn', style='Emphasis')
t = d.add_table(1, 2, style='Table Grid'); t.cell(0, 1).text = 'ô phải'
s = d.sections[0]; s.page_width, s.page_height, s.left_margin = Mm(210), Mm(297), Mm(30)
d.save(sys.argv[1])
"#;

/// What python-docx says of each paragraph of the body, by going through its styles itself.
const READ: &str = r#"
import docx, sys
d = docx.Document(sys.argv[1])
def of(p, get, run=None):
    if run is not None and get(run) is not None: return get(run)
    s = p.style
    while s is not None:
        v = get(s)
        if v is not None: return v
        s = s.base_style
    return None
for p in d.paragraphs:
    r = p.runs[-1]
    size = of(p, lambda x: x.font.size, r)
    space = of(p, lambda x: x.paragraph_format.space_before, p)
    indent = of(p, lambda x: x.paragraph_format.first_line_indent, p)
    print('|'.join([p.text, str(size.pt if size else ''), str(bool(of(p, lambda x: x.font.bold, r))),
        str(space.twips if space is not None else ''), str(indent.twips if indent is not None else '')]))
"#;

fn made(name: &str) -> Option<std::path::PathBuf> {
    let file = crate::validity::folder(name).join("made.docx");
    Python::with("docx")?.change(MAKE, &file, &[]);
    Some(file)
}

#[test]
fn a_file_of_python_docx_is_resolved_as_word_does() {
    let Some(file) = made("foreign") else { return };
    let paper = OpenedPaper::open(&std::fs::read(&file).unwrap()).unwrap();
    let by = |text: &str| paper.paragraphs.iter().find(|paragraph| paragraph.text.starts_with(text)).unwrap();
    let plain = by("Đoạn thường");
    assert_eq!(
        (&*plain.runs[0].letters.beyond, plain.runs[0].letters.size),
        ("Cambria", 22),
        "the theme's minor font"
    );
    assert_eq!(
        (plain.look.after, plain.look.line),
        (200, LineHeight::Times(276)),
        "the defaults of the document"
    );
    let heading = by("Tiêu đề");
    assert_eq!(
        (&*heading.runs[0].letters.ascii, heading.runs[0].letters.size),
        ("Calibri", 28),
        "the major font"
    );
    assert!(heading.runs[0].letters.bold && heading.runs[0].letters.colour.is_some());
    let own = by("Đoạn có chữ");
    assert_eq!((own.look.alignment, own.look.first_line, own.look.before), (Alignment::Both, 567, 120));
    assert_eq!(own.look.line, LineHeight::Exact(360));
    assert_eq!((own.runs.len(), own.runs[1].letters.size, own.runs[1].letters.bold), (2, 30, true));
    assert_eq!([by("một"), by("hai"), by("gạch")].map(|item| item.label.as_str()), ["1.", "2.", "•"]);
    assert_eq!((by("một").look.left, by("một").look.first_line), (360, -360), "the list's indents");
    let quote = by("trích");
    assert!(
        quote.runs[0].letters.italic && !quote.runs[1].letters.italic,
        "two styles that slant stand upright"
    );
    assert_eq!(by("ô phải").cell.map(|cell| (cell.row, cell.column)), Some((0, 1)));
    assert_eq!((paper.sections[0].left, paper.sections[0].width), (1701, 11906));
}

#[test]
fn sizes_weights_and_indents_are_those_python_docx_tells() {
    let Some(python) = Python::with("docx") else { return };
    let Some(file) = made("told") else { return };
    let paper = OpenedPaper::open(&std::fs::read(&file).unwrap()).unwrap();
    let outside = || paper.paragraphs.iter().filter(|paragraph| paragraph.cell.is_none());
    let told = python.says(READ, &file, &[]);
    assert_eq!(told.lines().count(), outside().count());
    for (line, paragraph) in told.lines().zip(outside()) {
        let [text, size, bold, before, indent] = line.split('|').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let letters = &paragraph.runs.last().unwrap().letters;
        assert_eq!(text, paragraph.text);
        assert!(
            size.is_empty() || size.parse::<f64>().unwrap() * 2.0 == f64::from(letters.size),
            "{line}: {letters:?}"
        );
        assert_eq!(bold == "True", letters.bold, "{line}");
        assert!(
            before.is_empty() || before.parse::<f64>().unwrap() == f64::from(paragraph.look.before),
            "{line}"
        );
        assert!(
            indent.is_empty() || indent.parse::<f64>().unwrap() == f64::from(paragraph.look.first_line),
            "{line}"
        );
    }
}

#[test]
fn a_list_that_is_told_to_count_in_decimal_does_so_on_every_level() {
    let (_, sheet) = variants().remove(0);
    let level = ["<w:lvlText w:val=\"%2.\"/>", "<w:isLgl/><w:lvlText w:val=\"%1.%2.\"/>"];
    let file = Edited::of(&write(&sheet).unwrap()).put("word/numbering.xml", level[0], level[1]).bytes();
    let paper = OpenedPaper::open(&file).unwrap();
    let labels: Vec<&str> = paper.paragraphs.iter().map(|paragraph| paragraph.label.as_str()).collect();
    assert!(labels.contains(&"1.1."), "{labels:?}");
}

#[test]
fn a_foreign_file_is_checked_and_its_copy_opens_elsewhere() {
    let (Some(python), Some(file)) = (Python::with("docx"), made("checked")) else { return };
    let bytes = std::fs::read(&file).unwrap();
    let check = check_form(&bytes, None).unwrap();
    assert_eq!(check.assumed.rules, RuleSet::StateNd30);
    for rule in ["nd30-ST-PG-2", "nd30-ST-PG-3", "nd30-ST-01", "nd30-ST-05", "nd30-ST-16.size"] {
        assert!(check.findings.iter().any(|finding| finding.rule == rule), "{rule}");
    }
    let copy = file.with_file_name("copy.docx");
    std::fs::write(&copy, corrected(&bytes, None).unwrap().bytes).unwrap();
    let read = "import docx,sys; print(*{r.font.name for p in docx.Document(sys.argv[1]).paragraphs for r in p.runs}, sep='')";
    assert_eq!(python.says(read, &copy, &[]).trim(), "Times New Roman");
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "the original is as it was");
}

#[test]
fn our_own_papers_break_no_rule_after_libreoffice_saved_them() {
    for (name, sheet) in variants() {
        let file = crate::validity::folder(&format!("resaved-{name}")).join("paper.docx");
        std::fs::write(&file, write(&sheet).unwrap()).unwrap();
        let Some(saved) = converted(&file, "odt").and_then(|odt| converted(&odt, "docx")) else { return };
        let check = check_form(&std::fs::read(saved).unwrap(), Some(sheet.rule_set())).unwrap();
        let told: Vec<String> = check
            .findings
            .iter()
            .map(|f| format!("{} {:?} {} / {}", f.rule, f.place, f.found, f.expected))
            .collect();
        assert!(told.is_empty(), "{name}: {told:#?}");
    }
}

#[test]
fn what_is_no_word_document_is_refused_by_what_it_is() {
    let (_, sheet) = variants().remove(0);
    let good = write(&sheet).unwrap();
    let fault = |bytes: &[u8]| OpenedPaper::open(bytes).map(|_| ()).unwrap_err();
    assert_eq!(fault(&legacy()), OpeningFault::LegacyWord);
    assert!(matches!(fault(&locked()), OpeningFault::Package(_)));
    assert_eq!(fault(b"%PDF-1.7"), OpeningFault::NotWord);
    assert_eq!(fault(&packed([("word/vbaProject.bin", "")])), OpeningFault::Macros);
    assert!(matches!(fault(&good[..good.len() / 2]), OpeningFault::Package(_)));
    let doctype = Edited::of(&good).say("<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document").bytes();
    assert!(matches!(fault(&doctype), OpeningFault::Package(_)));
    let root = Edited::of(&good).put_all("word/document.xml", "w:document", "w:workbook").bytes();
    assert_eq!(fault(&root), OpeningFault::NotWord);
    let deep = Edited::of(&good).say("<w:body>", &format!("<w:body>{}", "<w:sdt>".repeat(600))).bytes();
    assert!(matches!(fault(&deep), OpeningFault::Package(_)));
    let many = Edited::of(&good).say("<w:body>", &format!("<w:body>{}", "<w:p/>".repeat(300_000))).bytes();
    assert_eq!(fault(&many), OpeningFault::TooLong);
}

#[test]
fn any_cut_or_turned_byte_gives_a_check_or_a_fault() {
    let (_, sheet) = variants().remove(3);
    let good = write(&sheet).unwrap();
    for step in 0..200 {
        let mut bytes = good.clone();
        let at = step * 7919 % bytes.len();
        if step % 2 == 0 {
            bytes.truncate(at)
        } else {
            bytes[at] ^= 1 << (step % 8)
        }
        drop(check_form(&bytes, None));
        drop(corrected(&bytes, None));
    }
}
