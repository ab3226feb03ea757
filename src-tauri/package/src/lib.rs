//! The package of an office file, opened within bounds: the parts of its zip and the XML in them, piece by piece.
//!
//! Owns what a stranger's file may cost: entries, sizes, depth, elements; what a compound container holds ([`Compound`]);
//! and what every reader of such files needs alike: how lists count ([`Lists`]), what a file says of itself
//! ([`properties`]). What else the parts mean is for those who ask for them. Nothing is written to disk and no sentence
//! for people is made.

mod archive;
mod compound;
mod fault;
mod list;
mod numeral;
mod property;
mod relation;
mod tree;
mod xml;

pub use archive::Archive;
pub use compound::Compound;
pub use fault::{Hostility, PackageFault};
pub use list::{Label, Lists};
pub use numeral::Numeral;
pub use property::{named_texts, properties};
pub use relation::{Relation, beside, main_part, relations};
pub use tree::{Element, Node};
pub use xml::{Part, Piece, Tag};
