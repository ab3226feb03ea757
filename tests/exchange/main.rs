//! What leaves for other programs and what comes from them, judged by those programs: openpyxl, LibreOffice, python's
//! csv and icalendar.

mod hostile;
mod old_tracker;
mod out;
mod short_text;
mod staff;
mod tracker;
