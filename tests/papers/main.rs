//! Papers on trial: official form, validity of the files, pages as people see them.
//!
//! What needs a program that is not there (LibreOffice, the Open XML SDK validator, xmllint, python-docx) says so and
//! passes; everything else runs anywhere.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod conclusion;
mod extremes;
mod facts;
mod follow_up;
mod follow_up_sample;
mod form;
mod form_check;
mod kinds;
mod kinds_sample;
mod look;
mod marks;
mod opened;
mod pages;
mod reply_form;
mod returned;
mod robust;
mod sample;
mod template;
mod validity;
mod wording;
