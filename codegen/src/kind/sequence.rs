//! Free-standing sequences, and the options that identity columns share with them (PostgreSQL manual, CREATE SEQUENCE).

use std::collections::BTreeSet;

use super::{Attachment, Context, Danger, Hazard, Kind, comment_on, layout, references};
use crate::model::{ObjectId, Schema, Sequence, SequenceOptions};

impl Kind for Sequence {
    fn id(&self) -> ObjectId {
        ObjectId::Sequence(self.name.clone())
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        references::namespace(schema, &self.name)
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        let mut parts = vec![format!("create sequence {} as {}", self.name, self.ty)];
        parts.extend(options(&self.options));
        vec![layout::wrapped(parts)]
    }

    fn drop(&self, _context: &Context<'_>) -> Vec<String> {
        vec![format!("drop sequence {}", self.name)]
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<String> {
        comment_on(self.id(), self.comment.as_ref()).into_iter().collect()
    }

    fn drop_hazards(&self, _context: &Context<'_>) -> Vec<Hazard> {
        vec![Danger::LosesData.because(format!("how far {} has counted", self.name))]
    }

    // A column's default needs the sequence, and the sequence's owner is that column: neither can be first as a whole.
    fn attachment(&self) -> Option<Attachment> {
        let (table, column) = self.owned_by.as_ref()?;
        Some(Attachment {
            to: ObjectId::Table(table.clone()),
            attach: format!("alter sequence {} owned by {table}.{column}", self.name),
            detach: format!("alter sequence {} owned by none", self.name),
        })
    }
}

/// The clauses of the options that are stated.
pub(super) fn options(options: &SequenceOptions) -> Vec<String> {
    let SequenceOptions { increment, minvalue, maxvalue, start, cache, cycle } = options;
    let numbers = [
        ("increment by", increment),
        ("minvalue", minvalue),
        ("maxvalue", maxvalue),
        ("start with", start),
        ("cache", cache),
    ];
    let stated = numbers.into_iter().filter_map(|(word, number)| number.map(|n| format!("{word} {n}")));
    stated.chain(cycle.then(|| "cycle".to_owned())).collect()
}
