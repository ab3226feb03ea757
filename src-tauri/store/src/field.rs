//! A row of SQLite read straight into its record, field by field, without named values in between: what makes long lists quick.

use crate::fault::StoreFault;
use crate::table::{Column, Kind, TableSpec};
use rusqlite::types::ValueRef;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::Error;
use std::borrow::Cow;

/// The record in a row, selected with the columns of its table.
pub(crate) fn record<T: DeserializeOwned>(
    table: &TableSpec,
    sql: &rusqlite::Row<'_>,
) -> Result<T, StoreFault> {
    Ok(T::deserialize(MapAccessDeserializer::new(Fields { columns: table.columns, next: 0, sql }))?)
}

/// The fields of a record, one after the other.
struct Fields<'de> {
    columns: &'static [Column],
    next: usize,
    sql: &'de rusqlite::Row<'de>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some(column) = self.columns.get(self.next) else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(column.name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        let column = self.columns.get(self.next).ok_or_else(|| Error::custom("no more columns"))?;
        let value = self.sql.get_ref(self.next).map_err(Error::custom)?;
        self.next += 1;
        seed.deserialize(Field { column, value })
    }
}

/// One field, as its column keeps it.
struct Field<'de> {
    column: &'static Column,
    value: ValueRef<'de>,
}

impl<'de> Field<'de> {
    /// The text; a damaged byte in it shows as a sign, so that one damaged word hides no whole list.
    fn text(&self) -> Result<Cow<'de, str>, Error> {
        match self.value {
            ValueRef::Text(text) => Ok(String::from_utf8_lossy(text)),
            _ => Err(Error::custom(self.column.name)),
        }
    }
}

impl<'de> Deserializer<'de> for Field<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.column.kind, self.value) {
            (_, ValueRef::Null) => visitor.visit_unit(),
            (Kind::Text, _) => match self.text()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            (Kind::Integer, ValueRef::Integer(number)) => visitor.visit_i64(number),
            (Kind::Flag, ValueRef::Integer(number)) => visitor.visit_bool(number != 0),
            (Kind::Json, ValueRef::Text(text)) => {
                serde_json::Deserializer::from_slice(text).deserialize_any(visitor)
            }
            _ => Err(Error::custom(self.column.name)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value == ValueRef::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.text()?.into_deserializer())
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}
