//! The properties of a content control: docx-rs writes the control, but neither what it is nor how it is filled in.

use super::finish::escaped;
use super::tree::{Element, Node};
use crate::block::Control;
use std::borrow::Cow;
use thuky_domain::Answer;

/// The properties of a control that shows its invitation, in the order of the standard. It can be filled in, not deleted.
pub(super) fn properties(control: &Control, number: usize) -> Vec<Node<'static>> {
    let told = [
        valued("w:alias", &control.title),
        valued("w:tag", &control.tag),
        valued("w:id", &number.to_string()),
        valued("w:lock", "sdtLocked"),
        element("w:showingPlcHdr", String::new(), vec![]),
    ];
    told.into_iter().chain([kind(&control.answer)]).collect()
}

fn kind(answer: &Answer) -> Node<'static> {
    match answer {
        Answer::Words => element("w:text", String::new(), vec![]),
        Answer::Day => {
            let form = [("w:dateFormat", "dd/MM/yyyy"), ("w:lid", "vi-VN"), ("w:calendar", "gregorian")];
            element("w:date", String::new(), form.map(|(name, value)| valued(name, value)).into())
        }
        Answer::OneOf(words) => {
            // What has no value empties the control again.
            let emptied = item(answer.invitation(), "");
            let offered = words.iter().map(|word| item(word, word));
            element("w:dropDownList", String::new(), [emptied].into_iter().chain(offered).collect())
        }
    }
}

fn item(shown: &str, value: &str) -> Node<'static> {
    let attributes = format!(r#" w:displayText="{}" w:value="{}""#, escaped(shown), escaped(value));
    element("w:listItem", attributes, vec![])
}

fn valued(name: &'static str, value: &str) -> Node<'static> {
    element(name, format!(r#" w:val="{}""#, escaped(value)), vec![])
}

const fn element(name: &'static str, attributes: String, children: Vec<Node<'static>>) -> Node<'static> {
    Node::Element(Element { name, attributes: Cow::Owned(attributes), children })
}
