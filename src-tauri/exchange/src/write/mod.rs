//! The files that leave: what stands in them is settled before, here it is only laid out.

mod calendar;
mod issued;
mod separated;
mod workbook;

pub use calendar::ics;
pub use issued::issued;
pub use separated::csv;
pub use workbook::xlsx;
