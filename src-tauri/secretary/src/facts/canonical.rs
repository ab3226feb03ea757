//! JSON in one form only: keys in order, letters composed (NFC), no white space, no number with a fraction.

use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;
use thuky_domain::text::nfc;

/// The value in its one form; none when a number has a fraction, which has no one form.
pub(super) fn text(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null | Value::Bool(_) => value.to_string(),
        Value::Number(number) => whole(number)?,
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(text).collect::<Option<_>>()?;
            format!("[{}]", items.join(","))
        }
        Value::Object(fields) => object(fields)?,
    })
}

fn whole(number: &Number) -> Option<String> {
    (number.is_i64() || number.is_u64()).then(|| number.to_string())
}

fn quoted(text: &str) -> String {
    Value::String(nfc(text)).to_string()
}

fn object(fields: &Map<String, Value>) -> Option<String> {
    let sorted: BTreeMap<String, &Value> = fields.iter().map(|(name, value)| (nfc(name), value)).collect();
    let fields = sorted.into_iter().map(|(name, value)| Some(format!("{}:{}", quoted(&name), text(value)?)));
    Some(format!("{{{}}}", fields.collect::<Option<Vec<_>>>()?.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_and_the_composing_of_letters_make_no_difference() {
        let one = serde_json::from_str(r#"{"b": [1, null], "a": {"d": "Nguyễn", "c": true}}"#).unwrap();
        let other = format!(r#"{{"a":{{"c":true,"d":"Nguye{}n"}},"b":[1,null]}}"#, "\u{302}\u{303}");
        let other = serde_json::from_str(&other).unwrap();
        assert_eq!(text(&one), text(&other));
        assert_eq!(text(&one).unwrap(), r#"{"a":{"c":true,"d":"Nguyễn"},"b":[1,null]}"#);
    }

    #[test]
    fn a_number_with_a_fraction_has_no_canonical_form() {
        assert_eq!(text(&serde_json::json!({ "share": 0.5 })), None);
    }
}
