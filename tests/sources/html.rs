//! Web pages and rich text of the clipboard.

use thuky_sources::{Hostility, LegacyEncoding, Note, SourceFault, SourceFormat, from_html, read};

fn text(html: &str) -> String {
    from_html(html).unwrap().text
}

#[test]
fn blocks_lists_and_tables_are_kept_and_scripts_and_styles_dropped() {
    let page = "<!doctype html><html><head><title>Trang</title><style>p{}</style></head><body><script>if(a<b){'<p>x</p>'}</script><h1>Họp\n  giao ban</h1><p>Sáng&nbsp;nay,<br>ông <b>A</b> nói.</p><ol type=a><li>Một<li>Hai<ul><li>con</ul></ol><ol start=3><li>Ba</ol><table><tr><th rowspan=2>TT<th>Họ tên<th>Chức vụ<tr><td>Lê An<td>Thư ký</table><img src=a.png>";
    let found = read("a.html", page.as_bytes()).unwrap();
    assert_eq!(
        found.text,
        "Họp giao ban\nSáng nay,\nông A nói.\na) Một\nb) Hai\n- con\n3. Ba\nTT\tHọ tên\tChức vụ\n\tLê An\tThư ký\n"
    );
    assert_eq!((found.format, found.notes), (SourceFormat::Html, vec![Note::Pictures]));
}

#[test]
fn rich_text_of_word_keeps_the_labels_of_its_lists() {
    let copied = "Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o=\"urn:o\"><head><!--[if gte mso 9]><xml><o:x>rác</o:x></xml><![endif]--></head><body><!--StartFragment--><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Giao Sở\r\nTài chính<o:p></o:p></p><p style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span></span><![endif]>phối hợp <del>cũ</del>mới</p><p>Hết <span style='display:none;mso-hide:all'>ẩn</span>.</p><!--EndFragment--></body></html>";
    let found = from_html(copied).unwrap();
    assert_eq!(found.text, "1. Giao Sở Tài chính\n+ phối hợp mới\nHết .\n");
    assert_eq!(found.notes, [Note::TrackedDeletions]);
}

#[test]
fn a_page_in_an_old_encoding_is_converted() {
    let mut page = b"<html><meta charset=windows-1258><p>".to_vec();
    page.extend(b"Vi\xea\xf2t Nam \xf0\xf4\xec\x69 m\xf5\xec\x69");
    assert_eq!(read("a.htm", &page).unwrap().text, "Vi\u{ea}\u{323}t Nam đ\u{f4}\u{301}i mơ\u{301}i\n");
    let mut page = b"<html><p>".to_vec();
    page.extend(b"\xf1y ban nh\xa9n d\xa9n t\xd8nh \xae\xb7 h\xe4p");
    let found = read("a.htm", &page).unwrap();
    assert_eq!(
        (found.text.as_str(), found.encoding),
        ("ủy ban nhân dân tỉnh đã họp\n", Some(LegacyEncoding::Tcvn3))
    );
}

#[test]
fn depth_costs_nothing_until_it_is_refused() {
    assert_eq!(text(&("<div>".repeat(100_000) + "trong cùng")), "trong cùng\n");
    assert_eq!(from_html(&"<table><tr><td>".repeat(2000)), Err(SourceFault::Hostile(Hostility::Depth)));
    assert_eq!(from_html(&"<br>".repeat(600_000)), Err(SourceFault::Hostile(Hostility::Elements)));
}
