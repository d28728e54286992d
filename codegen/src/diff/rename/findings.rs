//! What there is to say of renames: made already, impossible, or forgotten.

use std::collections::BTreeMap;

use super::identity::{leaf, relation};
use super::pending::{Verdict, judged};
use super::values::{JudgedValue, ValueVerdict, judged as judged_values};
use super::{Renames, alike};
use crate::diagnostic::{Diagnostic, Location};
use crate::model::{Name, ObjectId, Pair, Schema, ValueLiteral};

/// The findings of the declared renames, and of what looks like one that is not declared.
///
/// `renamed-from-done`: made by a sealed migration; the attribute has no meaning any more. `renamed-from-unknown`: nothing
/// has that name. `renamed-from-taken`, an error: both names are there. `looks-like-a-rename`: something goes, and
/// something that is the same but for its name comes.
#[must_use]
pub fn findings(pair: Pair<&Schema>, sources: &BTreeMap<ObjectId, Location>) -> Vec<Diagnostic> {
    let (renames, verdicts) = judged(pair);
    let mut findings: Vec<Diagnostic> = Vec::new();
    for (id, verdict) in verdicts {
        let former = pair.next.renamed.objects.get(id);
        findings.extend(former.and_then(|former| of_object(id, former, &verdict, place(sources, id))));
    }
    for value in judged_values(&renames, pair) {
        findings.extend(of_value(&value, place_of_set(pair.next, sources, value.set)));
    }
    let (state, _) = Renames::between(pair).apply(pair.previous);
    for (gone, new) in alike::pairs(Pair::new(&state, pair.next)) {
        findings.push(looks_alike(&gone, &new, place(sources, &new)));
    }
    for (set, old, new) in alike::values(Pair::new(&state, pair.next)) {
        let at = place_of_set(pair.next, sources, &set);
        findings.push(looks_alike_value(&set, &old, &new, at));
    }
    findings
}

fn of_object(id: &ObjectId, former: &Name, verdict: &Verdict, at: Option<Location>) -> Option<Diagnostic> {
    let attribute = attribute(id, former);
    match verdict {
        Verdict::Pending(_) | Verdict::Another => None,
        Verdict::Done => {
            let message = format!("{id} was called {former} before; that rename is sealed");
            Some(Diagnostic::warning("renamed-from-done", at, message).help(format!("delete {attribute}")))
        }
        Verdict::Unknown(before) => {
            let message = format!("there was no {before} at the last seal that could have become {id}");
            let help = format!("write the name that it had then, or delete {attribute}");
            Some(Diagnostic::warning("renamed-from-unknown", at, message).help(help))
        }
        Verdict::Taken(before) => {
            let message = format!("{before} cannot become {id}: both are there");
            let help = format!("delete {attribute}, or drop one of them in a migration before");
            Some(Diagnostic::error("renamed-from-taken", at, message).help(help))
        }
    }
}

fn of_value(value: &JudgedValue<'_>, at: Option<Location>) -> Option<Diagnostic> {
    let JudgedValue { set, old, new, verdict } = value;
    let attribute = "its `#[renamed_from(..)]`";
    match verdict {
        ValueVerdict::Pending => None,
        ValueVerdict::Done => {
            let message = format!("{new} of `{set}` was {old} before; that rename is sealed");
            Some(Diagnostic::warning("renamed-from-done", at, message).help(format!("delete {attribute}")))
        }
        ValueVerdict::Unknown => {
            let message = format!("`{set}` had no {old} at the last seal that could have become {new}");
            let help = format!("write the value that it had then, or delete {attribute}");
            Some(Diagnostic::warning("renamed-from-unknown", at, message).help(help))
        }
        ValueVerdict::Taken => {
            let message = format!("{old} of `{set}` cannot become {new}: both are values of it");
            Some(Diagnostic::error("renamed-from-taken", at, message).help(format!("delete {attribute}")))
        }
    }
}

fn looks_alike(gone: &ObjectId, new: &ObjectId, at: Option<Location>) -> Diagnostic {
    let lost = match gone {
        ObjectId::Table(_) => "; its rows would be lost",
        ObjectId::Column(..) => "; its values would be lost",
        _ => "",
    };
    let message = format!("{gone} goes, and {new} comes, which is like it but for the name{lost}");
    let help = format!("if it is the same {}, write {}", gone.kind(), attribute(new, leaf(gone)));
    Diagnostic::warning("looks-like-a-rename", at, message).help(help)
}

fn looks_alike_value(set: &str, old: &ValueLiteral, new: &ValueLiteral, at: Option<Location>) -> Diagnostic {
    let message = format!("{old} goes from `{set}`, and {new} comes in its place");
    let former = match old {
        ValueLiteral::Text(text) => spelled(text),
        ValueLiteral::Integer(number) => number.to_string(),
    };
    let help = format!("if it is the same value, write `#[renamed_from({former})]` on the variant");
    Diagnostic::warning("looks-like-a-rename", at, message).help(help)
}

/// A name as it stands in an attribute.
fn spelled(name: &str) -> String {
    let is_word = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_word { name.to_owned() } else { format!("{name:?}") }
}

/// The attribute, and where it stands.
fn attribute(id: &ObjectId, former: &Name) -> String {
    let name = spelled(former.as_str());
    match id {
        ObjectId::Constraint(..) => format!("`renamed_from({name})` in the attribute of the constraint"),
        ObjectId::Index(..) => format!("`renamed_from({name})` in its `#[index(..)]`"),
        ObjectId::Statistics(..) => format!("`renamed_from({name})` in its `#[statistics(..)]`"),
        ObjectId::Trigger(..) => format!("`renamed_from({name})` in its `#[trigger(..)]`"),
        ObjectId::Policy(..) => format!("`.renamed_from({:?})` behind its name", former.as_str()),
        ObjectId::Column(..) => format!("`#[renamed_from({name})]` on the field"),
        _ => format!("`#[renamed_from({name})]` on the item"),
    }
}

fn place(sources: &BTreeMap<ObjectId, Location>, id: &ObjectId) -> Option<Location> {
    let parents = relation(id).into_iter().flat_map(|of| {
        [ObjectId::Table(of.clone()), ObjectId::View(of.clone()), ObjectId::MaterializedView(of.clone())]
    });
    let composite = relation(id).map(|of| ObjectId::Composite(of.clone()));
    let ids = std::iter::once(id.clone()).chain(parents).chain(composite);
    ids.into_iter().find_map(|id| sources.get(&id).cloned())
}

/// The place of an enum type, or else of the first column that stores the set.
fn place_of_set(schema: &Schema, sources: &BTreeMap<ObjectId, Location>, set: &str) -> Option<Location> {
    let native = schema.enums.values().find(|of| of.rust_name.as_deref() == Some(set));
    let native = native.and_then(|of| sources.get(&ObjectId::Enum(of.name.clone())).cloned());
    let mut columns =
        schema.tables.values().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    let column = || {
        let (table, column) = columns.find(|(_, column)| column.values.as_deref() == Some(set))?;
        place(sources, &ObjectId::Column(table.name.clone(), column.name.clone()))
    };
    native.or_else(column)
}
