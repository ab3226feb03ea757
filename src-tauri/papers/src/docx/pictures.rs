//! The pictures of a paper: which file each is, and how the document refers to it. Equal pictures share one file.

use crate::fact_sheet::PictureFormat;

/// The pictures of a paper, in the order of printing.
#[derive(Default)]
pub(super) struct Pictures<'p> {
    files: Vec<&'p [u8]>,
    /// Place of each picture's file among the files.
    related: Vec<usize>,
}

/// A picture as the document refers to it.
pub(crate) struct RelatedPicture<'p> {
    pub(crate) id: String,
    /// From the folder of the document.
    pub(crate) path: String,
    pub(crate) bytes: &'p [u8],
}

impl<'p> Pictures<'p> {
    /// Takes the next picture up. Returns the id by which the document refers to it.
    pub(super) fn relate(&mut self, bytes: &'p [u8]) -> String {
        let known = self.files.iter().position(|file| *file == bytes);
        let place = known.unwrap_or(self.files.len());
        if known.is_none() {
            self.files.push(bytes);
        }
        self.related.push(place);
        id(self.related.len())
    }

    /// Every picture.
    pub(super) fn related(&self) -> impl Iterator<Item = RelatedPicture<'p>> {
        let picture = |(index, place): (usize, &usize)| {
            let bytes = *self.files.get(*place)?;
            Some(RelatedPicture { id: id(index + 1), path: path(*place, bytes), bytes })
        };
        self.related.iter().enumerate().filter_map(picture)
    }

    /// Path and bytes of each file.
    pub(super) fn files(&self) -> impl Iterator<Item = (String, &'p [u8])> {
        self.files.iter().enumerate().map(|(place, bytes)| (path(place, bytes), *bytes))
    }
}

fn id(number: usize) -> String {
    format!("rIdPicture{number}")
}

/// Where a picture lies, by what it is.
fn path(place: usize, bytes: &[u8]) -> String {
    let extension = match PictureFormat::of(bytes) {
        Some(PictureFormat::Jpeg) => "jpeg",
        Some(PictureFormat::Png) | None => "png",
    };
    format!("media/picture{}.{extension}", place + 1)
}
