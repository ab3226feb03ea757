//! Questions: what people want to know. Nothing here writes.

pub(crate) mod again;
mod alike;
mod course;
mod deadline;
pub(crate) mod directive;
pub(crate) mod draft;
pub(crate) mod history;
pub(crate) mod knowledge;
pub(crate) mod meeting;
pub(crate) mod paper;
pub(crate) mod photograph;
pub(crate) mod register;
pub(crate) mod workspace;
