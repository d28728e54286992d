//! From a state that was read to the model that its declaration builds.

use std::collections::{BTreeMap, BTreeSet};

use super::About;
use super::foreign::Foreign;
use super::modules::Modules;
use super::names::{Distinct, Names};
use super::{access, closed, foreign, modules, privileges};
use crate::declare::inherit;
use crate::model::{
    Actors, BaseType, Builtin, Column, Invocation, Name, ObjectId, QualifiedName, Schema, Sql, Type,
};

/// A model as its declaration builds it, and what is needed to write that.
pub struct Adopted {
    pub schema: Schema,
    pub names: Names,
    /// The fields of each struct that has columns, by column.
    pub fields: BTreeMap<QualifiedName, BTreeMap<Name, String>>,
    /// The columns that tables with parents say themselves.
    pub own_columns: BTreeMap<QualifiedName, Vec<Column>>,
    pub foreign: Foreign,
    pub modules: Modules,
    pub is_supabase: bool,
    pub notes: Vec<String>,
}

impl Adopted {
    /// The field of a column.
    pub fn field(&self, relation: &QualifiedName, column: &Name) -> &str {
        self.fields.get(relation).and_then(|fields| fields.get(column)).map_or("missing", String::as_str)
    }
}

/// The roles of Supabase's API.
const API: &[&str] = &["anon", "authenticated", "service_role"];

/// Makes the model.
pub fn adopt(read: &Schema, about: &About) -> Adopted {
    let mut schema = read.clone();
    let mut notes = Vec::new();
    schema.title.clone_from(&about.title);
    schema.description.clone_from(&about.description);
    schema.command = Invocation::new(&about.command);
    schema.first_migration = 1;
    let is_supabase = is_supabase(read);
    schema.roles = if is_supabase { BTreeSet::new() } else { roles(read) };
    schema.actors = Actors::default();
    public(&mut schema);
    inherited(&mut schema, &mut notes);
    depends(&mut schema);
    forced(&mut schema, &mut notes);
    notes.extend(schema.owners.iter().map(|(object, owner)| format!("owner of {object}: {owner}")));
    schema.owners.clear();
    for definition in schema.definitions.values_mut() {
        *definition = definition.declared();
    }
    // A declared policy without roles is for signed-in callers.
    for policy in schema.policies.values_mut().filter(|policy| policy.roles.is_empty()) {
        policy.roles.push("public".into());
    }
    foreign::stand_ins(&mut schema);
    external(&mut schema);
    let mut names = Names::of(&schema);
    let sets = closed::recognise(&mut schema, &mut names);
    typed(&mut schema);
    plain_defaults(&mut schema);
    let own_columns = children(&mut schema);
    let foreign = Foreign::of(&mut schema, &mut names);
    rust_names(&mut schema, &names);
    privileges::state(&mut schema, read);
    access::recognise(&mut schema);
    let modules = modules::assign(&mut schema, &names, &sets, &foreign);
    let fields = fields(&schema);
    Adopted { schema, names, fields, own_columns, foreign, modules, is_supabase, notes }
}

/// Does it count on the roles of Supabase's API?
fn is_supabase(read: &Schema) -> bool {
    let api = |role: &Name| API.contains(&role.as_str());
    let policies = read.policies.values().any(|policy| policy.roles.iter().any(api));
    let grants = read.privileges.values().any(|privileges| privileges.grants.keys().any(api));
    policies || grants || !read.external.is_empty()
}

/// The roles that it names; `public` stands for all, so that there is one at least.
fn roles(read: &Schema) -> BTreeSet<Name> {
    let policies = read.policies.values().flat_map(|policy| &policy.roles);
    let grants = read.privileges.values().flat_map(|privileges| privileges.grants.keys());
    policies.chain(grants).cloned().chain(["public".into()]).collect()
}

/// `public` as every database has it needs no word.
fn public(schema: &mut Schema) {
    let public = Name::new("public");
    let usual = |comment: Option<&str>| matches!(comment, None | Some("standard public schema"));
    let plain = schema.namespaces.get(&public).is_some_and(|of| usual(of.comment.as_deref()));
    if plain && !schema.privileges.contains_key(&ObjectId::Schema(public.clone())) {
        schema.namespaces.remove(&public);
    }
}

/// Constraints and indexes that come with a parent's are the parent's to say; those of a partitioned table alone are half
/// made, which no declaration is.
fn inherited(schema: &mut Schema, notes: &mut Vec<String>) {
    let mut alone = Vec::new();
    let mut note = |id: ObjectId, comment: &Option<String>| {
        if comment.is_some() {
            notes.push(format!("comment on {id}, which comes with its parent's"));
        }
    };
    schema.constraints.retain(|(table, name), of| {
        let id = || ObjectId::Constraint(table.clone(), name.clone());
        if of.inherited {
            note(id(), &of.comment);
        }
        alone.extend(of.only.then(id));
        !of.inherited && !of.only
    });
    schema.indexes.retain(|(table, name), of| {
        let id = || ObjectId::Index(table.clone(), name.clone());
        if of.inherited {
            note(id(), &of.comment);
        }
        alone.extend(of.only.then(id));
        !of.inherited && !of.only
    });
    notes.extend(
        alone.iter().map(|id| format!("{id}, which not all of its partitions have, and which is not valid")),
    );
}

/// Of what is somebody else's a declaration says what ours refers to.
fn external(schema: &mut Schema) {
    let Schema { external, functions, constraints, tables, .. } = schema;
    for (id, function) in functions {
        if external.contains(&ObjectId::Function(id.clone())) {
            function.body = Sql::verbatim("\n\n");
        }
    }
    constraints.retain(|(table, _), of| match &of.kind {
        crate::model::ConstraintKind::ForeignKey { references, .. } => {
            !external.contains(&ObjectId::Table(table.clone())) || tables.contains_key(references)
        }
        _ => true,
    });
    let parts: Vec<ObjectId> = schema
        .ids()
        .filter(|id| match id.part() {
            Some((table, _)) => {
                let ours = matches!(id, ObjectId::Policy(..) | ObjectId::Trigger(..));
                !ours && schema.external.contains(&ObjectId::Table(table.clone()))
            }
            None => schema.external.contains(id) && !matches!(id, ObjectId::Privileges(_)),
        })
        .collect();
    let triggers = schema.external.iter().filter(|id| matches!(id, ObjectId::Trigger(..)));
    schema.external = triggers.cloned().chain(parts).collect();
}

/// What statements alone name, a declaration has to: of other objects their texts say it.
fn depends(schema: &mut Schema) {
    let definition = |id: &ObjectId| matches!(id, ObjectId::Definition(..));
    let whole = |id: &ObjectId| match id {
        ObjectId::Column(table, _) | ObjectId::Default(table, _) => ObjectId::Table(table.clone()),
        id => match id.part() {
            Some((table, _)) => ObjectId::Table(table.clone()),
            None => id.clone(),
        },
    };
    let declared: BTreeSet<ObjectId> = schema.ids().collect();
    let mut kept: BTreeMap<ObjectId, BTreeSet<ObjectId>> = BTreeMap::new();
    for (id, needs) in std::mem::take(&mut schema.depends) {
        for need in needs.iter().filter(|need| definition(&id) || definition(need)).map(whole) {
            let id = whole(&id);
            let says = definition(&id)
                || matches!(id, ObjectId::Table(_) | ObjectId::View(_) | ObjectId::MaterializedView(_));
            let item = !matches!(need, ObjectId::Privileges(_));
            if says && item && id != need && declared.contains(&id) && declared.contains(&need) {
                kept.entry(id).or_default().insert(need);
            }
        }
    }
    schema.depends = kept;
}

/// Row-level security that is forced and not enabled does nothing, and a declaration has no words for it.
fn forced(schema: &mut Schema, notes: &mut Vec<String>) {
    for table in schema.tables.values_mut().filter(|table| table.force_row_security && !table.row_security) {
        table.force_row_security = false;
        notes.push(format!("row-level security forced and not enabled: {}", table.name));
    }
}

/// Where a native enum is the type, the Rust type is its closed set.
fn typed(schema: &mut Schema) {
    let Schema { enums, tables, views, materialized_views, composites, functions, .. } = schema;
    let set = |ty: &Type, values: &mut Option<String>| {
        if let BaseType::User(name) = &ty.base
            && let Some(of) = enums.get(name)
        {
            values.clone_from(&of.rust_name);
        }
    };
    for column in tables.values_mut().flat_map(|table| &mut table.columns) {
        set(&column.ty, &mut column.values);
    }
    let of_views = views.values_mut().flat_map(|view| &mut view.columns);
    for column in of_views.chain(materialized_views.values_mut().flat_map(|view| &mut view.columns)) {
        set(&column.ty, &mut column.values);
    }
    for field in composites.values_mut().flat_map(|composite| &mut composite.fields) {
        set(&field.ty, &mut field.values);
    }
    for function in functions.values_mut() {
        for argument in &mut function.arguments {
            set(&argument.ty, &mut argument.values);
        }
        match &mut function.returns {
            crate::model::Returns::Value(value) | crate::model::Returns::SetOf(value) => {
                set(&value.ty, &mut value.values);
            }
            crate::model::Returns::Table { columns } => {
                for column in columns {
                    set(&column.value.ty, &mut column.value.values);
                }
            }
            crate::model::Returns::Nothing => {}
        }
    }
}

/// `'draft'` rather than `'draft'::text`, where the cast is to the column's own type.
fn plain_defaults(schema: &mut Schema) {
    for column in schema.tables.values_mut().flat_map(|table| &mut table.columns) {
        let plain = Type { modifiers: Vec::new(), ..column.ty.clone() }.to_string();
        let Some(text) =
            column.default.as_ref().and_then(|sql| sql.as_str().strip_suffix(&format!("::{plain}")))
        else {
            continue;
        };
        let inside = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\''));
        let is_literal = inside.is_some_and(|inside| !inside.replace("''", "").contains('\''));
        let number = column.ty.as_builtin().is_some_and(|builtin| {
            matches!(builtin, Builtin::Int2 | Builtin::Int4 | Builtin::Int8 | Builtin::Numeric)
        });
        if is_literal {
            column.default = Some(Sql::new(inside.filter(|_| number).unwrap_or(text)));
        }
    }
}

/// The columns that tables with parents say themselves: their own, or all where some differ from the parents'.
fn children(schema: &mut Schema) -> BTreeMap<QualifiedName, Vec<Column>> {
    let names: Vec<_> = schema
        .tables
        .values()
        .filter(|table| table.parents().next().is_some())
        .map(|of| of.name.clone())
        .collect();
    let read: BTreeMap<_, _> =
        names.iter().map(|name| (name.clone(), schema.tables[name].columns.clone())).collect();
    let mut own = BTreeMap::new();
    for name in &names {
        let Some(table) = schema.tables.get_mut(name) else { continue };
        table.columns.retain(|column| !column.inherited);
        own.insert(name.clone(), table.columns.clone());
    }
    inherit::complete(schema);
    for name in &names {
        let sorted = |columns: &[Column]| {
            let mut columns = columns.to_vec();
            columns.sort_by(|a, b| a.name.cmp(&b.name));
            columns
        };
        // A closed set is said of the parent's column alone.
        let without_set = |columns: &[Column]| -> Vec<Column> {
            let plain = |column: &Column| Column {
                values: column.values.clone().filter(|_| !column.inherited),
                ..column.clone()
            };
            columns.iter().map(plain).collect()
        };
        let same = sorted(&without_set(&schema.tables[name].columns)) == sorted(&without_set(&read[name]));
        if !same || is_referred_to(schema, name) {
            // A check of the set comes with the parent's, so that these say the plain type.
            let columns = read[name].iter().cloned().map(|column| Column {
                values: column.values.filter(|_| !column.inherited || is_enum(schema, &column.ty)),
                ..column
            });
            own.insert(name.clone(), columns.collect());
        }
    }
    for name in &names {
        if let Some(table) = schema.tables.get_mut(name) {
            table.columns.clone_from(&own[name]);
        }
    }
    inherit::complete(schema);
    own
}

fn is_enum(schema: &Schema, ty: &Type) -> bool {
    matches!(&ty.base, BaseType::User(name) if schema.enums.contains_key(name))
}

/// Does something of its own, or of another table, name columns of the table?
fn is_referred_to(schema: &Schema, table: &QualifiedName) -> bool {
    use crate::model::{Columns, ConstraintKind};
    let own = schema.constraints_of(table).next().is_some()
        || schema.indexes_of(table).next().is_some()
        || schema.statistics_of(table).next().is_some()
        || schema.triggers_of(table).next().is_some()
        || schema.policies_of(table).next().is_some();
    let by_others =
        schema.constraints.values().any(
            |of| matches!(&of.kind, ConstraintKind::ForeignKey { references, .. } if references == table),
        ) || schema.sequences.values().any(|of| of.owned_by.as_ref().is_some_and(|(of, _)| of == table));
    let granted = schema.privileges_on(&ObjectId::Table(table.clone())).is_some_and(|privileges| {
        let columns = privileges.grants.values().flat_map(BTreeMap::values);
        columns.into_iter().any(|columns| *columns != Columns::All)
    });
    own || by_others || granted
}

fn rust_names(schema: &mut Schema, names: &Names) {
    for (name, table) in &mut schema.tables {
        table.rust_name = Some(names.item(&ObjectId::Table(name.clone())).to_owned());
    }
    for (name, view) in &mut schema.views {
        view.rust_name = Some(names.item(&ObjectId::View(name.clone())).to_owned());
    }
    for (name, view) in &mut schema.materialized_views {
        view.rust_name = Some(names.item(&ObjectId::MaterializedView(name.clone())).to_owned());
    }
    for (name, composite) in &mut schema.composites {
        composite.rust_name = Some(names.item(&ObjectId::Composite(name.clone())).to_owned());
    }
}

/// The fields of the structs, by relation and column.
fn fields(schema: &Schema) -> BTreeMap<QualifiedName, BTreeMap<Name, String>> {
    let of = |columns: Vec<&Name>| {
        let mut distinct = Distinct::default();
        columns.into_iter().map(|name| (name.clone(), distinct.field(name.as_str()))).collect()
    };
    let tables = schema
        .tables
        .values()
        .map(|table| (table.name.clone(), of(table.columns.iter().map(|column| &column.name).collect())));
    let views = schema.views.values().map(|view| (&view.name, &view.columns));
    let materialized = schema.materialized_views.values().map(|view| (&view.name, &view.columns));
    let views = views
        .chain(materialized)
        .map(|(name, columns)| (name.clone(), of(columns.iter().map(|column| &column.name).collect())));
    let composites = schema.composites.values().map(|composite| {
        (composite.name.clone(), of(composite.fields.iter().map(|field| &field.name).collect()))
    });
    tables.chain(views).chain(composites).collect()
}
