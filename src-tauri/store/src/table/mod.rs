//! The tables: one file per noun says which columns a record has, what search sees of it and what is derived.

mod agenda_item;
mod attendee;
mod citation;
mod cited_document;
mod directive;
mod figure;
mod holiday;
mod meeting;
mod number;
mod office;
mod paper;
mod person;
mod photograph;
mod position;
mod progress;
mod source;
mod statement;
mod unit;
mod view;
mod vote;
mod wording;

use crate::row::Row;
use rusqlite::types::Value as SqlValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use thuky_domain::Noun;

/// A record that has a table.
pub trait Table: Serialize + DeserializeOwned {
    /// Its noun, which names the table.
    const NOUN: Noun;
}

/// How a value is kept.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Text,
    Integer,
    Flag,
    Json,
}

/// A column that holds a field of the record of the same name.
pub(crate) struct Column {
    pub name: &'static str,
    pub kind: Kind,
    /// What a record from before the column was there has in it.
    pub formerly: Option<Formerly>,
}

/// What stands in a column that came later, for a record from before.
#[derive(Clone, Copy)]
pub(crate) enum Formerly {
    Text(&'static str),
    Json(&'static str),
    Nothing,
}

impl Formerly {
    /// As a named value.
    pub fn value(self) -> Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Json(json) => serde_json::from_str(json).unwrap_or_default(),
            Self::Nothing => Value::Null,
        }
    }
}

/// A column made from the record: a sort key, a likeness. Never part of the record itself.
pub(crate) struct Derived {
    pub name: &'static str,
    pub make: fn(&Row) -> SqlValue,
}

/// What search sees of a record.
pub(crate) struct SearchText {
    pub title: String,
    pub body: String,
}

/// A table.
pub(crate) struct TableSpec {
    pub name: &'static str,
    pub columns: &'static [Column],
    pub derived: &'static [Derived],
    /// `ORDER BY` of a listing.
    pub order: &'static str,
    pub search: fn(&Row) -> Option<SearchText>,
}

/// The table of a noun.
pub(crate) const fn table(noun: Noun) -> &'static TableSpec {
    match noun {
        Noun::Office => &office::TABLE,
        Noun::Person => &person::TABLE,
        Noun::Unit => &unit::TABLE,
        Noun::Position => &position::TABLE,
        Noun::Meeting => &meeting::TABLE,
        Noun::Source => &source::TABLE,
        Noun::AgendaItem => &agenda_item::TABLE,
        Noun::Attendee => &attendee::TABLE,
        Noun::Statement => &statement::TABLE,
        Noun::Figure => &figure::TABLE,
        Noun::CitedDocument => &cited_document::TABLE,
        Noun::Citation => &citation::TABLE,
        Noun::Photograph => &photograph::TABLE,
        Noun::Directive => &directive::TABLE,
        Noun::Progress => &progress::TABLE,
        Noun::View => &view::TABLE,
        Noun::Holiday => &holiday::TABLE,
        Noun::Number => &number::TABLE,
        Noun::Vote => &vote::TABLE,
        Noun::Wording => &wording::TABLE,
        Noun::Paper => &paper::TABLE,
    }
}

impl TableSpec {
    /// The columns of the record, quoted, for a SELECT.
    pub fn select_list(&self) -> String {
        quoted(self.columns.iter().map(|column| column.name))
    }

    /// The column that holds a field.
    pub fn column(&self, field: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == field)
    }
}

/// Names of columns as SQL lists them.
pub(crate) fn quoted(names: impl Iterator<Item = &'static str>) -> String {
    let mut list = String::new();
    for name in names {
        list.extend([if list.is_empty() { "\"" } else { ", \"" }, name, "\""]);
    }
    list
}

pub(crate) const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, formerly: None }
}

/// A text that a later version brought.
const fn added(name: &'static str, formerly: &'static str) -> Column {
    Column { name, kind: Kind::Text, formerly: Some(Formerly::Text(formerly)) }
}

/// A list or map that a later version brought.
const fn added_json(name: &'static str, formerly: &'static str) -> Column {
    Column { name, kind: Kind::Json, formerly: Some(Formerly::Json(formerly)) }
}

/// A column that a later version brought, with nothing in it before.
const fn later(column: Column) -> Column {
    Column { formerly: Some(Formerly::Nothing), ..column }
}

const fn integer(name: &'static str) -> Column {
    Column { name, kind: Kind::Integer, formerly: None }
}

pub(crate) const fn flag(name: &'static str) -> Column {
    Column { name, kind: Kind::Flag, formerly: None }
}

const fn json(name: &'static str) -> Column {
    Column { name, kind: Kind::Json, formerly: None }
}

pub(crate) const fn unsearched(_: &Row) -> Option<SearchText> {
    None
}

/// The text of a field, or nothing.
fn word<'r>(row: &'r Row, field: &str) -> &'r str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list field, in one line.
fn words(row: &Row, field: &str) -> String {
    let items = row.get(field).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}

/// The fields given, as the body of a search entry.
fn body(row: &Row, fields: &[&str]) -> String {
    fields.iter().map(|field| word(row, field)).filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}
