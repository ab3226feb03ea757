//! Whatever a secretary has, to plain text.

mod legacy;
mod old;
