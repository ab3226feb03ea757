//! What a file says of itself beside its pages: texts that programs and people have put into it by name.

use crate::archive::Archive;
use crate::fault::PackageFault;
use crate::relation::beside;
use crate::xml::{Part, Piece};

/// Bytes of all names and texts together that are read; what an office program writes has a hundredth of it.
const LARGEST: usize = 256 << 10;

/// The own properties of a Word file, in the order of the file.
///
/// # Errors
/// A part or a list that is damaged or hostile.
pub fn properties(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, PackageFault> {
    named_texts(&beside(archive, "", "/custom-properties")?, "property")
}

/// The texts of the elements of one kind, each under the name that it bears; an empty part has none.
///
/// # Errors
/// XML that is not well-formed, or is hostile.
pub fn named_texts(text: &str, element: &str) -> Result<Vec<(String, String)>, PackageFault> {
    if text.is_empty() {
        return Ok(vec![]);
    }
    let (mut part, mut found, mut inside, mut read) = (Part::new(text), vec![], false, 0);
    while let Some(piece) = part.piece()? {
        match piece {
            Piece::Open(tag) if tag.name() == element => {
                let name = tag.get("name").unwrap_or_default();
                read += name.len();
                inside = true;
                found.push((name, String::new()));
            }
            Piece::Text(text) if inside => {
                read += text.len();
                found.last_mut().into_iter().for_each(|(_, value)| value.push_str(&text));
            }
            Piece::Close(name) if name == element => inside = false,
            Piece::Open(_) | Piece::Close(_) | Piece::Text(_) => {}
        }
        if read > LARGEST {
            break;
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_had_by_their_names_and_what_stands_around_them_is_not() {
        let part = r#"<p:Properties>ngoài<property fmtid="x" name="Mã"><vt:lpwstr>A &amp; B</vt:lpwstr></property>
<property name="Số"><vt:i4>3</vt:i4></property><other name="Khác">bỏ</other></p:Properties>"#;
        let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        assert_eq!(named_texts(part, "property"), Ok(vec![pair("Mã", "A & B"), pair("Số", "3")]));
        assert_eq!(named_texts("", "property"), Ok(vec![]));
    }

    #[test]
    fn no_more_is_read_than_a_file_says_of_itself() {
        let long = "a".repeat(LARGEST);
        let part = format!(r#"<a><property name="b">{long}</property><property name="c">d</property></a>"#);
        assert_eq!(named_texts(&part, "property").unwrap().len(), 1);
    }
}
