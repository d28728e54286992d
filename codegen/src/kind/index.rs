//! Indexes (PostgreSQL manual, CREATE INDEX).

use std::collections::BTreeSet;

use super::{
    Alteration, Change, Context, Danger, Hazard, Kind, Text, adoption, comment, comment_on, extension,
    layout, parents, references, table,
};
use crate::model::{
    Index, IndexKey, IndexTarget, Name, Nulls, ObjectId, QualifiedName, Schema, SortOrder, sql,
};

impl Kind for Index {
    fn id(&self) -> ObjectId {
        ObjectId::Index(self.table.clone(), self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        references::relation(schema, &self.table)
    }

    fn place(&self) -> (u8, usize) {
        (6, 0)
    }

    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let mut needed = references::columns(schema, &self.table, &self.include);
        let columns = self.keys.iter().filter_map(|key| match &key.target {
            IndexTarget::Column(column) => Some(column),
            IndexTarget::Expression(_) => None,
        });
        needed.extend(references::columns(schema, &self.table, columns));
        let collations = self.keys.iter().map(|key| key.collation.as_ref());
        needed.extend(collations.filter_map(|name| references::in_collation(schema, name)));
        if self.only {
            needed.extend(parents::partitions(schema, &self.table));
        }
        needed
    }

    fn texts(&self) -> Vec<Text<'_>> {
        let expressions = self.keys.iter().filter_map(|key| match &key.target {
            IndexTarget::Column(_) => None,
            IndexTarget::Expression(expression) => Some(expression),
        });
        expressions.chain(&self.predicate).map(|sql| Text::over(&self.table, sql)).collect()
    }

    fn precedes(&self, schema: &Schema) -> Option<ObjectId> {
        adoption::of_index(self).adopter(schema)
    }

    fn follows_its_columns(&self) -> bool {
        true
    }

    // The name cannot be qualified: an index lives in its table's schema.
    fn create(&self, context: &Context<'_>) -> Vec<String> {
        if self.inherited || adoption::of_index(self).comes_with_its_table(context) {
            return Vec::new();
        }
        let part = self.renamed_part(context);
        let mut statements = part.unwrap_or_else(|| vec![self.create_as(&self.name, context)]);
        statements.extend(self.attach(&BTreeSet::new(), context));
        statements.extend(self.statistics(&[]));
        statements.extend(table::marks(context, &self.table, &self.name));
        statements
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        if self.inherited {
            return Vec::new();
        }
        let shape = adoption::of_index(self);
        let adopter = shape.adopter(context.schema);
        // What is a part of one that stays goes with its table, and no other way.
        let stays = |id: &ObjectId| match id {
            ObjectId::Index(of, name) => context.other.indexes.contains_key(&(of.clone(), name.clone())),
            _ => false,
        };
        if !context.other.tables.contains_key(&self.table) && adopter.as_ref().is_some_and(stays) {
            return Vec::new();
        }
        // It goes along with the index that it is a part of; and a key that is part of it lets it go no other way.
        let if_exists = if adopter.is_some() { "if exists " } else { "" };
        let cascade = if shape.has_keys(context.schema) { " cascade" } else { "" };
        let (schema, name) = (&self.table.schema, &self.name);
        vec![format!("drop index {}{if_exists}{schema}.{name}{cascade}", concurrently(context))]
    }

    fn is_disturbed(&self, context: &Context<'_>) -> bool {
        let shape = adoption::of_index(self);
        shape.moves(context) || shape.changes_a_part(context)
    }

    // Outside of a transaction the new one is built beside the old one, so that queries never miss it.
    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { table, name, storage, inherited, comment, .. } = self;
        // Nothing makes an index invalid.
        if self.invalid && !previous.invalid {
            return Self { invalid: false, ..self.clone() }.alter(previous, context);
        }
        // What happens to the index of the partitioned table happens to it.
        if *inherited && previous.inherited {
            return Change::Alter(Alteration::default());
        }
        // It goes with that index, unless the partition leaves with it.
        if previous.inherited && parents::keeps_its_parents(table, context)
            || adoption::of_index(previous).moves(context)
            || adoption::of_index(previous).changes_a_part(context)
        {
            return Change::Replace;
        }
        let keys = if self.has_keys_of(previous, context) { &self.keys } else { &previous.keys };
        let same = Self {
            keys: keys.clone(),
            storage: storage.clone(),
            inherited: *inherited,
            attached: self.attached.clone(),
            comment: comment.clone(),
            ..previous.clone()
        };
        let schema = &table.schema;
        // PostgreSQL does not change the storage parameters of a partitioned index.
        if *storage != previous.storage && parents::is_partitioned(table, context.schema) {
            return Change::Replace;
        }
        // Nor does anything take a part from it.
        if !previous.attached.is_subset(&self.attached) {
            return Change::Replace;
        }
        let mut alteration = Alteration::default();
        if *self == same {
            let alter = format!("alter index {schema}.{name}");
            alteration.statements = layout::storage_changes(&alter, &previous.storage, storage);
            alteration.statements.extend(self.attach(&previous.attached, context));
            alteration.statements.extend(self.statistics(&previous.keys));
        } else if context.way.online {
            let new = context.free_name(&QualifiedName::new(schema.clone(), name.clone()), "new");
            alteration.push(self.create_as(&new, context));
            alteration.push(format!("drop index concurrently {schema}.{name}"));
            alteration.push(format!("alter index {schema}.{new} rename to {name}"));
            alteration.statements.extend(self.statistics(&[]));
            // The comment went with the old one; one that changes is said anyway.
            let kept = comment.as_ref().filter(|_| *comment == previous.comment);
            alteration.statements.extend(kept.map(|text| comment_on(&self.id().to_string(), Some(text))));
            alteration.statements.extend(table::marks(context, table, name));
            alteration.hazards.push(may_stay_invalid(&new));
        } else {
            return Change::Replace;
        }
        Change::Alter(alteration)
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        comment(self.id(), self.comment.as_ref())
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        if !context.relation_in_use(&self.table) {
            return Vec::new();
        }
        let (table, name) = (&self.table, &self.name);
        if context.way.online {
            return vec![may_stay_invalid(name)];
        }
        let lock = Danger::BlocksWrites.because(format!("writes to {table} wait while {name} is built"));
        let duplicates =
            || Danger::MayFail.because(format!("fails where rows of {table} are alike in {name}"));
        std::iter::once(lock).chain(self.unique.then(duplicates)).collect()
    }
}

impl Index {
    fn create_as(&self, name: &Name, context: &Context<'_>) -> String {
        let unique = if self.unique { "unique " } else { "" };
        let only = if self.only { "only " } else { "" };
        let method = if self.method == "btree" { String::new() } else { format!("using {} ", self.method) };
        let mut parts = vec![
            format!("create {unique}index {}{name}", concurrently(context)),
            format!("on {only}{} {method}({})", self.table, sql::list(self.keys.iter().map(key))),
        ];
        parts.extend((!self.include.is_empty()).then(|| format!("include ({})", sql::list(&self.include))));
        parts.extend(self.nulls_not_distinct.then(|| "nulls not distinct".to_owned()));
        parts.push(layout::storage(&self.storage));
        parts.extend(self.predicate.iter().map(|predicate| layout::parenthesised("where", predicate)));
        layout::wrapped(parts)
    }

    /// Gives its name, and storage parameters, to what a new partition has got of an index that was there before.
    fn renamed_part(&self, context: &Context<'_>) -> Option<Vec<String>> {
        let Context { schema, other, .. } = context;
        let own = adoption::of_index(self);
        // Of several that are like it nobody could say which is the part of which.
        let like = |of: &&Self| own.is_like(&adoption::of_index(of));
        if other.tables.contains_key(&self.table) || schema.indexes_of(&self.table).filter(like).count() != 1
        {
            return None;
        }
        let whole = self.whole(context)?;
        let texts = [self.name.to_string(), self.table.to_string(), whole.qualified().to_string()];
        let [name, table, of] = texts.map(|text| sql::literal(&text));
        let body = [
            "begin".to_owned(),
            format!("    execute (select 'alter index ' || indexrelid::regclass || ' rename to ' || {name}"),
            "        from pg_catalog.pg_index".to_owned(),
            format!("        where indrelid = {table}::regclass"),
            format!("            and {of}::regclass in (select pg_partition_ancestors(indexrelid)));"),
            "end".to_owned(),
        ];
        let rename = format!("do {}", sql::dollar_quoted(&format!("\n{}\n", body.join("\n"))));
        let alter = format!("alter index {}", self.qualified());
        let storage = layout::storage_changes(&alter, &whole.storage, &self.storage);
        Some(std::iter::once(rename).chain(storage).collect())
    }

    /// The index that was there before of which it is a part; that of another new partition is one itself.
    fn whole<'s>(&self, context: &Context<'s>) -> Option<&'s Self> {
        let ObjectId::Index(of, name) = adoption::of_index(self).adopter(context.schema)? else {
            return None;
        };
        let key = (of, name);
        let whole = context.schema.indexes.get(&key)?;
        if !context.in_use(&whole.id()) {
            return whole.whole(context);
        }
        let before = context.other.indexes.get(&key)?;
        (!before.only && before.keys == whole.keys).then_some(whole)
    }

    /// Are these the keys of another, but for their statistics, and an operator class that has moved with its extension?
    fn has_keys_of(&self, previous: &Self, context: &Context<'_>) -> bool {
        let is_like = |(before, after): (&IndexKey, &IndexKey)| {
            let mut before = adoption::bare(before);
            if let (Some(old), Some(new)) = (&before.operator_class, &after.operator_class)
                && extension::moves(old, new, context)
            {
                before.operator_class.clone_from(&after.operator_class);
            }
            before == adoption::bare(after)
        };
        previous.keys.len() == self.keys.len() && previous.keys.iter().zip(&self.keys).all(is_like)
    }

    /// As other statements call it.
    pub(super) fn qualified(&self) -> QualifiedName {
        QualifiedName::new(self.table.schema.clone(), self.name.clone())
    }

    /// The statements that make indexes of partitions its parts, which these were not before.
    fn attach(&self, before: &BTreeSet<QualifiedName>, context: &Context<'_>) -> Vec<String> {
        let name = self.qualified();
        let is_there = |part: &&QualifiedName| {
            let mut indexes = context.schema.indexes.values();
            let part = indexes.find(|index| index.qualified() == **part);
            part.is_some_and(|part| adoption::of_index(part).comes_with_its_table(context))
        };
        let new = self.attached.difference(before).filter(|part| !is_there(part));
        new.map(|part| format!("alter index {name} attach partition {part}")).collect()
    }

    /// The statements that set the statistics targets of its keys, where they are not those of before.
    fn statistics(&self, before: &[IndexKey]) -> Vec<String> {
        let alter = format!("alter index {}.{}", self.table.schema, self.name);
        let targets = self.keys.iter().enumerate().map(|(place, key)| {
            (place + 1, key.statistics, before.get(place).and_then(|before| before.statistics))
        });
        let changed = targets.filter(|(_, after, before)| after != before);
        let set = changed.map(|(place, after, _)| {
            format!("{alter} alter column {place} set statistics {}", after.unwrap_or(-1))
        });
        set.collect()
    }

    /// Its key columns, if it indexes nothing else.
    pub(super) fn columns(&self) -> Option<BTreeSet<&Name>> {
        let columns = self.keys.iter().map(|key| match &key.target {
            IndexTarget::Column(column) => Some(column),
            IndexTarget::Expression(_) => None,
        });
        columns.collect()
    }
}

/// What is left of an index that could not be built beside readers and writers.
pub(super) fn may_stay_invalid(name: &Name) -> Hazard {
    Danger::MayFail.because(format!("leaves {name} invalid, to be dropped, where it fails"))
}

/// PostgreSQL manual, CREATE INDEX, Building Indexes Concurrently.
fn concurrently(context: &Context<'_>) -> &'static str {
    if context.way.online { "concurrently " } else { "" }
}

fn key(key: &IndexKey) -> String {
    let mut parts = vec![match &key.target {
        IndexTarget::Column(column) => column.to_string(),
        IndexTarget::Expression(expression) => format!("({expression})"),
    }];
    parts.extend(key.collation.iter().map(|collation| format!("collate {collation}")));
    parts.extend(key.operator_class.clone());
    parts.extend((key.order == SortOrder::Desc).then(|| "desc".to_owned()));
    parts.extend(key.nulls.map(|nulls| match nulls {
        Nulls::First => "nulls first".to_owned(),
        Nulls::Last => "nulls last".to_owned(),
    }));
    parts.join(" ")
}
