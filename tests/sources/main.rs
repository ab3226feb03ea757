//! Whatever a secretary has, to plain text.

mod corpus;
mod docx;
mod hostile;
mod html;
mod legacy;
mod limited;
mod odt;
mod old;
mod package;
mod pdf;
mod plain;
