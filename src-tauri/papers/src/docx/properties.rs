//! The parts of the package written here word for word: settings, fonts, what the file says of itself.

use super::finish::escaped;
use crate::block::Properties;
use crate::wording::printable;

/// The settings. In a paper that somebody else fills in nothing but its controls can be changed; there is no password, so
/// that an office can take the lock off.
pub(super) fn settings(locked: bool) -> String {
    let next = "<w:defaultTabStop";
    let lock = if locked { LOCK } else { "" };
    SETTINGS.replacen(next, &format!("{lock}{next}"), 1)
}

const LOCK: &str = r#"<w:documentProtection w:edit="forms" w:enforcement="1"/>"#;

/// Settings of a document made by a current Word, Vietnamese, without East Asian switches.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/><w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/><w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"#;

/// The one typeface.
pub(super) const FONTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>"#;

/// The program, as Word asks for it; no version, no user, no machine.
pub(super) const APPLICATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Thư Ký</Application></Properties>"#;

/// Relationships of the package.
pub(super) fn root_relationships(properties: &Properties) -> String {
    let own = if properties.own.is_empty() { "" } else { OWN_RELATIONSHIP };
    ROOT_RELATIONSHIPS.replace("</Relationships>", &format!("{own}</Relationships>"))
}

const OWN_RELATIONSHIP: &str = r#"<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>"#;

const ROOT_RELATIONSHIPS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>"#;

/// Core properties. The creator is the office, never a user; the time is midnight UTC of the paper's date.
pub(super) fn core(properties: &Properties) -> String {
    let text = |text: &str| escaped(&printable(text));
    let (title, subject, creator) =
        (text(&properties.title), text(&properties.subject), text(&properties.creator));
    let time = |element: &str| {
        let date = properties.date?.format("%Y-%m-%d");
        Some(format!(r#"<dcterms:{element} xsi:type="dcterms:W3CDTF">{date}T00:00:00Z</dcterms:{element}>"#))
    };
    let times: String = ["created", "modified"].into_iter().filter_map(time).collect();
    let version = match text(&properties.wording) {
        wording if wording.is_empty() => wording,
        wording => format!("<cp:version>{wording}</cp:version>"),
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject><dc:creator>{creator}</dc:creator><cp:lastModifiedBy>{creator}</cp:lastModifiedBy><cp:revision>1</cp:revision>{times}<dc:language>vi-VN</dc:language>{version}</cp:coreProperties>"#
    )
}

/// What the program puts into the file by name, as custom properties.
pub(super) fn custom(own: &[(String, String)]) -> String {
    let property = |(place, (name, value)): (usize, &(String, String))| {
        let (number, value) = (place + 2, escaped(&printable(value)));
        format!(
            r#"<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>"#
        )
    };
    let properties: String = own.iter().enumerate().map(property).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{properties}</Properties>"#
    )
}
