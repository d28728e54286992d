//! Objects that are kept as the statements that make them: rules, aggregates, operators, publications and others.

use std::collections::{BTreeMap, BTreeSet};

use super::{Alteration, Change, Context, Danger, Hazard, Kind, comment, defined_type, parents};
use crate::model::{
    BaseType, Definition, DefinitionKind, Function, FunctionId, Name, ObjectId, Pair, QualifiedName, Schema,
    Sql, Type, sql,
};

impl Kind for Definition {
    fn id(&self) -> ObjectId {
        ObjectId::Definition(self.kind, self.name.clone())
    }

    fn parent(&self, schema: &Schema) -> Option<ObjectId> {
        shell(schema, &self.id())
    }

    // What its statements name is known from the database that it was read from.
    fn depends_on(&self, schema: &Schema) -> BTreeSet<ObjectId> {
        let namespaces =
            schema.namespaces.keys().filter(|name| self.name.as_str().starts_with(&format!("{name}.")));
        let mut needed: BTreeSet<_> = namespaces.cloned().map(ObjectId::Schema).collect();
        // Whoever grants on has been granted it first, and the use of the schema.
        if self.kind == DefinitionKind::ChainedGrant {
            for object in schema.depends.get(&self.id()).into_iter().flatten() {
                let schema = object.schema().map(|schema| ObjectId::Schema(schema.clone()));
                let on = schema.into_iter().chain([object.clone()]);
                needed.extend(on.map(|object| ObjectId::Privileges(Box::new(object))));
            }
        }
        // A child has the columns of its parents in their order, and a table those of its type.
        needed.extend(parents::tables_under(schema, &self.id()).flat_map(|table| {
            table.columns.iter().map(|of| ObjectId::Column(table.name.clone(), of.name.clone()))
        }));
        needed
    }

    fn create(&self, _context: &Context<'_>) -> Vec<String> {
        self.statements().map(|sql| sql.to_string()).collect()
    }

    fn drop(&self, context: &Context<'_>) -> Vec<String> {
        // Another default has taken its place.
        if self.kind == DefinitionKind::DomainDefault
            && let Some([schema, name]) = sql::split_qualified(self.name.as_str()).as_deref()
            && let Some(domain) =
                context.other.domains.get(&QualifiedName::new(schema.as_str(), name.as_str()))
            && domain.default.is_some()
        {
            return Vec::new();
        }
        self.undoing().map(ToString::to_string).collect()
    }

    fn alter(&self, previous: &Self, context: &Context<'_>) -> Change {
        let Self { kind, name, create, drop: _, clauses, options, comment: _ } = self;
        if self.is_disturbed(context) {
            return Change::Replace;
        }
        // A declaration does not tell its clauses apart from the rest.
        if self.statements().eq(previous.statements()) {
            return Change::Alter(Alteration::default());
        }
        if *create != previous.create {
            return Change::Replace;
        }
        let gone = previous.clauses.iter().filter(|(key, clause)| clauses.get(*key) != Some(*clause));
        let new = clauses.iter().filter(|(key, clause)| previous.clauses.get(*key) != Some(*clause));
        let unset = gone.filter(|(key, _)| !is_of_one_that_goes(key, context));
        let unset = unset.filter_map(|(_, clause)| clause.unset.as_ref());
        let statements = unset.chain(new.filter_map(|(_, clause)| clause.set.as_ref()));
        let mut statements: Vec<_> = statements.map(ToString::to_string).collect();
        let change = options.change(&previous.options);
        statements.extend(
            (!change.is_empty()).then(|| format!("alter {} {} {change}", kind.as_sql(), name.as_str())),
        );
        let mut alteration = Alteration { statements, ..Alteration::default() };
        // One that is switched off does not fire for what else happens.
        if *kind == DefinitionKind::EventTrigger
            && alteration.statements.iter().all(|it| it.ends_with(" disable"))
        {
            alteration.release = std::mem::take(&mut alteration.statements);
        }
        Change::Alter(alteration)
    }

    fn create_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        self.rewritten(context.schema, context)
    }

    fn drop_hazards(&self, context: &Context<'_>) -> Vec<Hazard> {
        self.rewritten(context.other, context)
    }

    fn is_disturbed(&self, context: &Context<'_>) -> bool {
        self.is_of_another_type(context)
            || self.becomes_another(context)
            || calls_another(self, Pair::new(context.other, context.schema))
    }

    fn comments(&self, _context: &Context<'_>) -> Vec<(String, Option<String>)> {
        match self.kind {
            // COMMENT ON has no word for these.
            DefinitionKind::UserMapping
            | DefinitionKind::DefaultPrivileges
            | DefinitionKind::ViewDefault
            | DefinitionKind::DomainDefault
            | DefinitionKind::ColumnSettings
            | DefinitionKind::TableAccessMethod
            | DefinitionKind::TypedTable
            | DefinitionKind::TriggerState
            | DefinitionKind::MemberPrivileges
            | DefinitionKind::ChainedGrant
            | DefinitionKind::Comment => Vec::new(),
            _ => comment(self.id(), self.comment.as_ref()),
        }
    }
}

impl Definition {
    /// The table that is written anew by another access method.
    fn rewritten(&self, stays: &Schema, context: &Context<'_>) -> Vec<Hazard> {
        let needs = [context.schema, context.other].map(|schema| schema.depends.get(&self.id()));
        let needs: BTreeSet<_> = needs.into_iter().flatten().flatten().collect();
        let tables = needs.into_iter().filter(|id| match id {
            ObjectId::Table(name) => stays.tables.contains_key(name) && context.in_use(id),
            _ => false,
        });
        let tables = tables.filter(|_| self.kind == DefinitionKind::TableAccessMethod);
        tables.map(|id| Danger::RewritesTable.because(format!("{} is written anew", id.name()))).collect()
    }

    /// Is it the name of a type whose functions, or whose rest, are made anew? They go together.
    fn becomes_another(&self, context: &Context<'_>) -> bool {
        let (id, schemas) = (self.id(), Pair::new(context.other, context.schema));
        let Pair { previous, next } = schemas.map(|schema| whole(&schema.definitions, &id));
        let Some(before) = previous else { return false };
        let create = |schema: &Schema, id: &ObjectId| schema.definitions.get(id).map(|of| of.create.clone());
        let stays =
            next.is_some_and(|after| create(context.other, &before) == create(context.schema, &after));
        let anew = |function: &ObjectId| {
            let ObjectId::Function(function) = function else { return false };
            let Pair { previous, next } = schemas.map(|schema| schema.functions.get(function));
            let (Some(previous), Some(next)) = (previous, next) else { return false };
            matches!(next.alter(previous, context), Change::Replace)
        };
        !stays || context.other.depends.get(&before).into_iter().flatten().any(anew)
    }

    /// Does a type change that a table is of? The table leaves it meanwhile.
    fn is_of_another_type(&self, context: &Context<'_>) -> bool {
        let needs = context.schema.depends.get(&self.id()).into_iter().flatten();
        let mut types = needs.filter_map(|id| match id {
            ObjectId::Composite(name) => Some(name),
            _ => None,
        });
        let fields = |schema: &Schema, name| schema.composites.get(name).map(|of| of.fields.clone());
        self.kind == DefinitionKind::TypedTable
            && types.any(|name| fields(context.schema, name) != fields(context.other, name))
    }
}

/// The types that come in two steps, since functions of theirs have to be there before they are whole (PostgreSQL manual, CREATE
/// TYPE): what has their name alone, and all of it.
pub(crate) fn shells(
    definitions: &BTreeMap<ObjectId, Definition>,
) -> impl Iterator<Item = (&ObjectId, ObjectId)> {
    let first = ObjectId::Definition(DefinitionKind::ShellType, Name::new(""));
    let shells = definitions.range(first..).map(|(id, _)| id);
    let shells = shells.take_while(|id| matches!(id, ObjectId::Definition(DefinitionKind::ShellType, _)));
    shells.filter_map(|id| Some((id, whole(definitions, id)?)))
}

fn whole(definitions: &BTreeMap<ObjectId, Definition>, shell: &ObjectId) -> Option<ObjectId> {
    let ObjectId::Definition(DefinitionKind::ShellType, name) = shell else { return None };
    let whole = [DefinitionKind::BaseType, DefinitionKind::RangeType];
    let mut whole = whole.map(|kind| ObjectId::Definition(kind, name.clone())).into_iter();
    whole.find(|id| definitions.contains_key(id))
}

/// Is it all of the type of which this is the name alone?
pub(super) fn is_whole(id: &ObjectId, shell: &ObjectId) -> bool {
    match (id, shell) {
        (ObjectId::Definition(kind, name), ObjectId::Definition(_, of)) => {
            name == of && matches!(kind, DefinitionKind::BaseType | DefinitionKind::RangeType)
        }
        _ => false,
    }
}

/// The type that comes in two steps and has this for one of its functions, or for all of it: its name alone.
pub(super) fn shell(schema: &Schema, part: &ObjectId) -> Option<ObjectId> {
    if let Some(needs) = schema.depends.get(part)
        && let Some(shell) = needs.iter().find(|id| whole(&schema.definitions, id).is_some())
    {
        return Some(shell.clone());
    }
    // A declared function does not say it, but its types do.
    let ObjectId::Function(id) = part else { return None };
    let function = schema.functions.get(id)?;
    let makes = |whole: &ObjectId| {
        let takes = |ty: &Type| match &ty.base {
            BaseType::User(name) => Some(whole) == defined_type(schema, name).as_ref(),
            BaseType::Builtin(_) => false,
        };
        schema.depends.get(whole).is_some_and(|needs| needs.contains(part)) && function.types().any(takes)
    };
    shells(&schema.definitions).find(|(_, whole)| makes(whole)).map(|(shell, _)| shell.clone())
}

/// The casts whose target fits (PostgreSQL manual, CREATE CAST).
pub(super) fn casts(schema: &Schema, fits: impl Fn(&str) -> bool) -> impl Iterator<Item = &ObjectId> {
    let first = ObjectId::Definition(DefinitionKind::Cast, Name::new(""));
    let casts = schema.definitions.range(first..).map(|(id, _)| id);
    let casts = casts.take_while(|id| matches!(id, ObjectId::Definition(DefinitionKind::Cast, _)));
    casts.filter(move |id| {
        let name = id.name();
        name.trim_end_matches(')').rsplit_once(" as ").is_some_and(|(_, to)| fits(to))
    })
}

/// The casts that a query may use.
pub(super) fn casts_in<'s>(schema: &'s Schema, query: &'s Sql) -> impl Iterator<Item = &'s ObjectId> {
    casts(schema, |to| query.as_str().contains(&format!("::{to}")))
}

/// Is it an event trigger whose function changes? It fires for what happens meanwhile, and the function is about what is there
/// before, or afterwards.
pub(crate) fn calls_another(definition: &Definition, schemas: Pair<&Schema>) -> bool {
    let does = |schema: &Schema, id: &FunctionId| {
        let function = schema.functions.get(id);
        function.map(|function| Function { comment: None, ..function.clone() })
    };
    let needs = schemas.next.depends.get(&definition.id()).into_iter().flatten();
    let mut functions = needs.filter_map(|id| match id {
        ObjectId::Function(function) => Some(function),
        _ => None,
    });
    definition.kind == DefinitionKind::EventTrigger
        && functions.any(|id| does(schemas.previous, id) != does(schemas.next, id))
}

/// Is a clause of a publication that of a table which goes, and the clause with it?
fn is_of_one_that_goes(key: &str, context: &Context<'_>) -> bool {
    let table = key.strip_prefix("table ").and_then(sql::split_qualified);
    let Some([schema, name]) = table.as_deref() else { return false };
    let name = QualifiedName::new(schema.as_str(), name.as_str());
    context.other.tables.contains_key(&name) && !context.schema.tables.contains_key(&name)
}
