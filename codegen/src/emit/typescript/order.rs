//! The order of names: that of `Intl.Collator("en")`, by which Supabase sorts everything in its types.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use crate::model::QualifiedName;

/// Compares names as a reader of English would look them up (CLDR root collation, Unicode Technical Standard 35).
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    pub fn new() -> Self {
        let collator = Collator::try_new(CollatorPreferences::default(), CollatorOptions::default());
        // The data of the root collation is compiled into the crate; no locale is asked for that could be missing.
        Self(collator.expect("the root collation is compiled in"))
    }

    /// Sorts by names; what compares equal is told apart by code points, so that the order is one.
    pub fn sort<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(name(a), name(b)));
    }

    /// Compares two names.
    pub fn compare(&self, a: &str, b: &str) -> std::cmp::Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Sorts by names; what compares equal keeps its order.
    pub fn sort_stable<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.0.compare(name(a), name(b)));
    }

    /// Compares by schema, then by name.
    pub fn compare_qualified(&self, a: &QualifiedName, b: &QualifiedName) -> std::cmp::Ordering {
        let schemas = self.compare(a.schema.as_str(), b.schema.as_str());
        schemas.then_with(|| self.compare(a.name.as_str(), b.name.as_str()))
    }
}
