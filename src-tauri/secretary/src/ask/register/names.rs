//! Every name in the register kept once, with the folded form by which names are compared.

use std::collections::HashMap;
use std::sync::Arc;
use thuky_domain::text::fold;

/// Where a name stands among the [`Names`]; 0 is no name at all.
pub(super) type NameId = u32;

/// Names of units, people and fields of work. A name once met stays.
pub(crate) struct Names {
    known: HashMap<Arc<str>, NameId>,
    names: Vec<Name>,
}

struct Name {
    text: Arc<str>,
    folded: Arc<str>,
}

impl Default for Names {
    fn default() -> Self {
        let mut names = Self { known: HashMap::new(), names: Vec::new() };
        names.id_of("");
        names
    }
}

impl Names {
    /// The id of a name, new or known.
    pub fn id_of(&mut self, text: &str) -> NameId {
        if let Some(id) = self.known.get(text) {
            return *id;
        }
        let id = NameId::try_from(self.names.len()).unwrap_or(NameId::MAX);
        let (text, folded): (Arc<str>, Arc<str>) = (text.into(), fold(text).into());
        self.known.insert(Arc::clone(&text), id);
        self.names.push(Name { text, folded });
        id
    }

    pub fn text(&self, id: NameId) -> &str {
        self.names.get(id as usize).map_or("", |name| &name.text)
    }

    pub fn folded(&self, id: NameId) -> &str {
        self.names.get(id as usize).map_or("", |name| &name.folded)
    }

    /// For each name whether it is wanted, told by its folded form.
    pub fn that(&self, wanted: impl Fn(&str) -> bool) -> Vec<bool> {
        self.names.iter().map(|name| wanted(&name.folded)).collect()
    }

    /// For each name whether it is this one but for marks and case.
    pub fn like(&self, name: &str) -> Vec<bool> {
        let wanted = fold(name);
        self.names.iter().map(|name| *name.folded == *wanted).collect()
    }

    /// For each name its place in the alphabet; names that differ only in marks or case share one, no name comes last.
    pub fn places(&self) -> Vec<u32> {
        let mut folded: Vec<&str> = self.names.iter().skip(1).map(|name| &*name.folded).collect();
        folded.sort_unstable();
        folded.dedup();
        let place = |name: &Name| match folded.binary_search(&&*name.folded) {
            Ok(place) => u32::try_from(place).unwrap_or(u32::MAX),
            Err(_) => u32::MAX,
        };
        self.names.iter().map(place).collect()
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }
}
