//! A small scorer with the rules of the exchange format: names and numbers exact, offices, units and titles by
//! shared words, a directive by the order of its first words. Optional gold items are neither required nor spurious.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use thuky_domain::text::fold;

/// Hits, spurious and missed items by field.
#[derive(Clone, Debug, Default)]
pub struct Tally(BTreeMap<&'static str, [usize; 3]>);

impl Tally {
    fn count(&mut self, field: &'static str, hit: usize, spurious: usize, missed: usize) {
        let t = self.0.entry(field).or_default();
        *t = [t[0] + hit, t[1] + spurious, t[2] + missed];
    }

    /// Adds another tally.
    pub fn add(&mut self, other: &Self) {
        other.0.iter().for_each(|(field, [h, s, m])| self.count(field, *h, *s, *m));
    }

    /// F1 of a field; 1 when there is nothing to find.
    pub fn f1(&self, field: &str) -> f64 {
        let [hit, spurious, missed] = self.0.get(field).copied().unwrap_or_default();
        let all = 2 * hit + spurious + missed;
        if all == 0 { 1.0 } else { 2.0 * hit as f64 / all as f64 }
    }

    /// Precision of a field.
    pub fn precision(&self, field: &str) -> f64 {
        let [hit, spurious, _] = self.0.get(field).copied().unwrap_or_default();
        if hit + spurious == 0 { 1.0 } else { hit as f64 / (hit + spurious) as f64 }
    }

    /// Mean F1 over the fields.
    pub fn mean(&self) -> f64 {
        self.0.keys().map(|f| self.f1(f)).sum::<f64>() / self.0.len().max(1) as f64
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(k, t)| writeln!(f, "{k:14} {t:?} {:.2}", self.f1(k)))?;
        writeln!(f, "mean           {:.3}", self.mean())
    }
}

fn items<'a>(value: &'a Value, field: &str) -> Vec<&'a Value> {
    value[field].as_array().map(|a| a.iter().collect()).unwrap_or_default()
}

fn words(text: &str) -> Vec<String> {
    let drop = ["cac", "nhung", "mot", "so", "va", "cua", "dong", "chi"];
    let folded = fold(text);
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '/')
        .filter(|w| !w.is_empty() && !drop.contains(w))
        .map(str::to_owned)
        .collect()
}

fn shared(a: &[String], b: &[String]) -> f64 {
    if a.is_empty() { 0.0 } else { a.iter().filter(|w| b.contains(w)).count() as f64 / a.len() as f64 }
}

fn similar(a: &str, b: &str) -> bool {
    a.split('|').any(|a| {
        let (a, b) = (words(a), words(b));
        shared(&a, &b).min(shared(&b, &a)) >= 0.7
    })
}

/// One-to-one pairs of gold and found, in order.
fn pairs(gold: &[&Value], found: &[&Value], same: impl Fn(&Value, &Value) -> bool) -> Vec<(usize, usize)> {
    let mut used = vec![];
    let mut out = vec![];
    for (i, g) in gold.iter().enumerate() {
        if let Some(j) = (0..found.len()).find(|j| !used.contains(j) && same(g, found[*j])) {
            used.push(j);
            out.push((i, j));
        }
    }
    out
}

fn tally(
    t: &mut Tally,
    field: &'static str,
    gold: &[&Value],
    found: &[&Value],
    same: impl Fn(&Value, &Value) -> bool,
) -> Vec<(usize, usize)> {
    let matched = pairs(gold, found, same);
    let optional = |i: &usize| gold[*i]["optional"] == true;
    let hits = matched.iter().filter(|(i, _)| !optional(i)).count();
    let due = (0..gold.len()).filter(|i| !optional(i)).count();
    t.count(field, hits, found.len() - matched.len(), due - hits);
    matched.into_iter().filter(|(i, _)| !optional(i)).collect()
}

fn strings(t: &mut Tally, field: &'static str, gold: &Value, found: &Value) {
    let (gold, found): (Vec<&Value>, Vec<&Value>) = (
        gold.as_array().map(|a| a.iter().collect()).unwrap_or_default(),
        found.as_array().map(|a| a.iter().collect()).unwrap_or_default(),
    );
    tally(t, field, &gold, &found, |g, f| similar(g.as_str().unwrap_or(""), f.as_str().unwrap_or("")));
}

fn scalar(
    t: &mut Tally,
    field: &'static str,
    gold: &Value,
    found: &Value,
    same: impl Fn(&str, &str) -> bool,
) {
    match (gold.as_str(), found.as_str()) {
        (Some(g), Some(f)) if same(g, f) => t.count(field, 1, 0, 0),
        (g, f) => t.count(field, 0, usize::from(f.is_some()), usize::from(g.is_some())),
    }
}

/// Whether most of the first words of a gold directive follow in order at the beginning of a found one.
fn same_task(gold: &Value, found: &Value) -> bool {
    let (gold, found) =
        (words(gold["text_start"].as_str().unwrap_or("")), words(found["text"].as_str().unwrap_or("")));
    let mut rest = found.iter().take(20);
    let hits = gold.iter().filter(|w| rest.clone().any(|f| f == *w) && rest.any(|f| f == *w)).count();
    hits as f64 >= 0.6 * gold.len() as f64
}

/// Scores a draft in the exchange shape against its gold.
pub fn score(gold: &Value, found: &Value) -> Tally {
    let mut t = Tally::default();
    let exact = |a: &str, b: &str| a == b;
    for (field, key) in [("title", "title"), ("bodies", "host_body"), ("bodies", "other_body")] {
        scalar(&mut t, field, &gold["meeting"][key], &found["meeting"][key], |g, f| {
            similar(g, f) || shared(&words(g), &words(f)) >= 0.5
        });
    }
    scalar(&mut t, "date", &gold["meeting"]["date"], &found["meeting"]["date"], exact);
    people(&mut t, "chairs", gold, found);
    people(&mut t, "attendees", gold, found);
    documents(&mut t, gold, found);
    let same = |g: &Value, f: &Value| {
        g["kind"] == f["kind"]
            && (g["speaker"] == f["speaker"]
                && (g["speaker"].is_string()
                    || similar(g["role"].as_str().unwrap_or(""), f["role"].as_str().unwrap_or(""))))
    };
    tally(&mut t, "statements", &items(gold, "statements"), &items(found, "statements"), same);
    directives(&mut t, gold, found);
    t
}

fn people(t: &mut Tally, field: &str, gold: &Value, found: &Value) {
    // Who chairs may be told among the attendees too: no name is invented by that.
    let chairs: Vec<_> = items(gold, "chairs").iter().map(|chair| bare(&chair["name"])).collect();
    let chairs = if field == "attendees" { chairs } else { vec![] };
    let (gold, found) = (items(gold, field), items(found, field));
    let named = |v: &[&'_ Value]| -> Vec<Value> {
        v.iter().filter(|p| p["name"].is_string()).map(|p| (*p).clone()).collect()
    };
    let (gold_named, mut found_named) = (named(&gold), named(&found));
    found_named.retain(|person| !chairs.contains(&bare(&person["name"])));
    let (gn, fnd): (Vec<&Value>, Vec<&Value>) = (gold_named.iter().collect(), found_named.iter().collect());
    for (i, j) in tally(t, "names", &gn, &fnd, |g, f| bare(&g["name"]) == bare(&f["name"])) {
        strings(t, "positions", &gn[i]["positions"], &fnd[j]["positions"]);
    }
    let group = |v: &&Value| v["name"].is_null() && v["group"].is_string();
    let (gg, fg): (Vec<&Value>, Vec<&Value>) =
        (gold.into_iter().filter(group).collect(), found.into_iter().filter(group).collect());
    tally(t, "groups", &gg, &fg, |g, f| {
        similar(g["group"].as_str().unwrap_or(""), f["group"].as_str().unwrap_or(""))
    });
}

fn documents(t: &mut Tally, gold: &Value, found: &Value) {
    let numbered = |v: &&Value| v["number"].is_string();
    let gold: Vec<&Value> = items(gold, "documents").into_iter().filter(numbered).collect();
    let found: Vec<&Value> = items(found, "documents").into_iter().filter(numbered).collect();
    for (i, j) in tally(t, "documents", &gold, &found, |g, f| g["number"] == f["number"]) {
        scalar(t, "document dates", &gold[i]["date"], &found[j]["date"], |g, f| g == f);
    }
}

fn directives(t: &mut Tally, gold: &Value, found: &Value) {
    let (gold, found) = (items(gold, "instructions"), items(found, "instructions"));
    for (i, j) in tally(t, "directives", &gold, &found, same_task) {
        strings(t, "lead", &gold[i]["lead"], &found[j]["lead"]);
        strings(t, "coordinating", &gold[i]["coordinating"], &found[j]["coordinating"]);
        scalar(t, "deadlines", &gold[i]["deadline"]["iso"], &found[j]["deadline"]["iso"], |g, f| g == f);
    }
}

/// A name without the full stop of an initial: “B.” and “B” are the same.
fn bare(name: &Value) -> &str {
    name.as_str().unwrap_or("").trim_end_matches('.')
}
