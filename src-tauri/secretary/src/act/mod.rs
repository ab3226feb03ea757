//! Acts: what people do. Each is one named operation in one transaction, after the rules of the domain.

pub(crate) mod citation;
pub(crate) mod draft;
pub(crate) mod export;
pub(crate) mod holiday;
pub(crate) mod logo;
pub(crate) mod meeting;
pub(crate) mod number;
pub(crate) mod office;
pub(crate) mod order;
pub(crate) mod paper;
pub(crate) mod photograph;
mod picture;
pub(crate) mod progress;
pub(crate) mod record;
pub(crate) mod reply;
pub(crate) mod returned;
pub(crate) mod sample;
pub(crate) mod staff;
pub(crate) mod task;
pub(crate) mod template;
mod tidy;
pub(crate) mod together;
pub(crate) mod tracker;
pub(crate) mod wording;
