//! Former names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{Name, ObjectId};
use super::types::ValueLiteral;

/// What objects and values were called before: what `#[renamed_from(..)]` says.
///
/// In a snapshot it says which of these renames the sealed migrations have made already: an attribute that is still
/// there afterwards must not make them once more. That matters where two objects have swapped their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Renamed {
    /// The former name by present identity. The columns of views and the fields of composite types are columns here.
    #[serde(with = "super::pairs")]
    pub objects: BTreeMap<ObjectId, Name>,
    /// By the Rust enum of a closed set: present value, former value.
    pub values: BTreeMap<String, Vec<(ValueLiteral, ValueLiteral)>>,
}

impl Renamed {
    /// Does it say nothing?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty() && self.values.is_empty()
    }

    /// The same, and more of it.
    #[must_use]
    pub fn with(&self, more: &Self) -> Self {
        let mut all = self.clone();
        all.objects.extend(more.objects.clone());
        for (set, values) in &more.values {
            all.values.entry(set.clone()).or_default().extend(values.iter().cloned());
        }
        all
    }

    /// What a value of a closed set was called before.
    #[must_use]
    pub fn former_value(&self, set: &str, value: &ValueLiteral) -> Option<&ValueLiteral> {
        let values = self.values.get(set)?;
        values.iter().find(|(present, _)| present == value).map(|(_, former)| former)
    }
}
