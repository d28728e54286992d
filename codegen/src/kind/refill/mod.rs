//! What rows get in a column in which they have nothing, as on the way back, and which takes no null, or which a key, a foreign key
//! or a check looks at: values that let them pass, where any can be found. They are looked up ([`referred`], [`moved`]), tried
//! ([`allowed`]), written otherwise ([`spelling`]), or come with rows that are made up ([`made_up`]).

mod allowed;
mod candidates;
mod constraint;
mod keys;
mod made_up;
mod moved;
mod passing;
mod placeholder;
mod reference;
mod referred;
mod spelling;
mod written;

use std::collections::BTreeSet;

pub(super) use self::keys::is_of_a_key;
pub(super) use self::passing::speaks_of_null;
pub(super) use self::placeholder::placeholder;
pub(super) use self::reference::column_of;
pub(super) use self::spelling::respelled;
use super::column::{TableColumn, is_unsaid};
use super::{
    Alteration, Context, Danger, Hazard, constraint as constraints, default, parents, published, trigger,
};
use crate::declare::names::object_name;
use crate::model::{
    BaseType, Constraint, Domain, Name, ObjectId, QualifiedName, Schema, Sql, Table, TriggerEvent, Type,
};

/// The words of the statement, which no column may have for a name.
const ALIASES: &[&str] = &["nth_row", "nth_value"];

/// Which rows get a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows<'a> {
    /// All: the column is new.
    All,
    /// Those that have none.
    Empty,
    /// Those for which this is so, and that have none.
    Where(&'a str),
    /// Those for which this is so, whatever they have.
    Refused(&'a str),
}

impl Rows<'_> {
    /// What people call them.
    fn of(self, table: &QualifiedName, column: &Name) -> String {
        match self {
            Self::All => format!("the rows of {table}"),
            Self::Where(_) | Self::Refused(_) => format!("the rows of {table} that a check refuses"),
            Self::Empty => format!("the rows of {table} without {column}"),
        }
    }

    /// The WHERE that tells them from the others, if anything does, of columns that are qualified so.
    fn condition(self, of: &str, column: &Name) -> Option<String> {
        match self {
            Self::All => None,
            Self::Empty => Some(format!("where {of}{column} is null")),
            Self::Where(condition) | Self::Refused(condition) => Some(format!("where {condition}")),
        }
    }
}

/// What gives rows their values.
pub(super) struct Refill {
    /// The updates.
    pub statements: Vec<String>,
    /// What there is to say of it.
    pub hazards: Vec<Hazard>,
}

impl Refill {
    /// Is anything lost by it?
    fn loses(&self) -> bool {
        self.hazards.iter().any(|hazard| hazard.danger == Danger::LosesData)
    }

    /// This, and then another.
    fn with(mut self, other: impl IntoIterator<Item = Self>) -> Self {
        for other in other {
            self.statements.extend(other.statements);
            self.hazards.extend(other.hazards);
        }
        self
    }
}

impl Domain {
    /// May it take no null?
    pub(in crate::kind) fn refuses_null(&self, schema: &Schema) -> bool {
        let mut checks = self.checks.values().map(|check| check.as_str().to_lowercase());
        self.not_null || domain_of(schema, &self.base).is_some() || checks.any(|it| it.contains("not null"))
    }
}

impl TableColumn<'_> {
    /// The update that gives every row its value; none where one value is as good for all.
    pub(in crate::kind) fn refill(&self, context: &Context<'_>) -> Option<Refill> {
        let can_wait = !self.refuses_null(context.schema) || self.stand_in(context.schema).is_some();
        let is_open = self.in_use(context) && can_wait && self.backfill(context).is_none();
        if !is_open {
            return None;
        }
        if !context.way.fills() {
            return self.kept(context);
        }
        if self.column.not_null || self.stand_in(context.schema).is_some() {
            return self.beyond_default(context).or_else(|| self.value_of_each(context, Rows::All));
        }
        let apart = || {
            let is_alike = keys::tells_nulls_apart(context.schema, &self.table.name, &self.column.name);
            let is_unsaid = is_unsaid(context.schema, self.column);
            (is_alike && is_unsaid).then(|| self.value_of_each(context, Rows::All)).flatten()
        };
        let for_checks = self.value_for_checks(context);
        for_checks.or_else(|| self.once_in_keys(context)).or_else(apart).or_else(|| self.kept(context))
    }

    /// What the rows get for which the default says nothing, as it may where it looks something up.
    fn beyond_default(&self, context: &Context<'_>) -> Option<Refill> {
        let (table, name) = (&self.table.name, &self.column.name);
        let default = self.column.default_value()?;
        let is_there = context.folds(&ObjectId::Default(table.clone(), name.clone()));
        let may_be_null = context.way.replaces() && default::may_be_null(context.schema, default);
        if !is_there || !may_be_null || self.numbered_within(context).is_some() {
            return None;
        }
        self.any_value(context, None, Rows::Empty).or_else(|| {
            let value = placeholder(context.states(), self.column)?;
            let which = Rows::Empty.of(table, name);
            let why = format!("{which} get {value} where its default says nothing");
            Some(Refill {
                statements: vec![self.fill(&value)],
                hazards: vec![Danger::LosesData.because(why)],
            })
        })
    }

    /// What another table said of the same thing, where nothing can refuse it, and where that may be taken for granted.
    fn kept(&self, context: &Context<'_>) -> Option<Refill> {
        let Self { table, column, .. } = self;
        // Foreign keys say nothing of the rows of children.
        let has_children = table.partition_by.is_none() && !parents::only(&table.name, context).is_empty();
        if column.not_null || !is_unsaid(context.schema, column) || !context.way.assumes || has_children {
            return None;
        }
        let can_be_alike = || !is_of_a_key(context.schema, &table.name, &column.name);
        // By the same column of the same table it may be something else altogether, or a rename.
        let referred = self.referred(context, Rows::All).filter(|of| can_be_alike() && !of.loses());
        let moved = || self.moved(context, Rows::All).filter(|moved| !moved.loses());
        referred.or_else(|| moved().filter(|_| !self.is_constrained(context)))
    }

    /// What another table said of the rows, and for the others any value that passes; nothing where a default says it.
    fn value_of_each(&self, context: &Context<'_>, rows: Rows<'_>) -> Option<Refill> {
        let Self { table, column, .. } = self;
        let within = self.numbered_within(context);
        let constant = |of: &Sql| !default::is_volatile(context.schema, of);
        let is_lone = within.as_ref().is_some_and(BTreeSet::is_empty);
        let alike = is_lone && column.default_value().is_some_and(constant);
        let is_said = !alike && !is_unsaid(context.schema, column);
        if column.ty.array || !is_clear(table) {
            return None;
        }
        if let Some(referred) = self.referred(context, rows).filter(|_| is_said) {
            return Some(referred);
        }
        // A default says which, but for what makes rows alike in a key.
        if is_said {
            let why =
                format!("the rows of {} that a key would find alike get any {}", table.name, column.name);
            let default = column.default_value().filter(|of| constant(of))?;
            // It may call what comes later.
            let is_there = context.folds(&ObjectId::Default(table.name.clone(), column.name.clone()));
            let within = within.as_ref().filter(|_| is_there || rows == Rows::Empty)?;
            let referring = self.referring(context, rows, Some(within), Some(default));
            let statement = referring.or_else(|| self.others_apart(context, within, rows))?;
            return Some(Refill {
                statements: vec![statement],
                hazards: vec![Danger::LosesData.because(why)],
            });
        }
        // Others' values may be alike.
        let Some(moved) = self.moved(context, rows).filter(|_| within.is_none()) else {
            return self.any_value(context, within.as_ref(), rows);
        };
        let left = if rows == Rows::All { Rows::Empty } else { rows };
        let rest = self.any_value(context, within.as_ref(), left).or_else(|| {
            let value = placeholder(context.states(), column).filter(|_| column.not_null)?;
            let why = format!("{} get {value}", Rows::Empty.of(&table.name, &column.name));
            let hazards = vec![Danger::LosesData.because(format!("{why}: nothing says which"))];
            Some(Refill { statements: vec![self.fill(&value)], hazards })
        });
        Some(moved.with(rest))
    }

    /// What a foreign key, the other columns of a key or checks let pass.
    fn any_value(
        &self,
        context: &Context<'_>,
        within: Option<&BTreeSet<&Name>>,
        rows: Rows<'_>,
    ) -> Option<Refill> {
        let Self { table, column, .. } = self;
        let any =
            || self.referring(context, rows, within, None).or_else(|| self.allowed(context, within, rows));
        self.referred(context, rows).or_else(|| self.of_its_own(context, rows)).or_else(|| {
            let gone = if context.way.back { "what they had is gone" } else { "nothing says which" };
            let (which, name) = (rows.of(&table.name, &column.name), &column.name);
            let why = format!("{which} get some {name} that keys and checks let pass, if any: {gone}");
            let hazards = vec![Danger::LosesData.because(why)];
            let statement = any()?;
            // A row whose key says nothing may refer to none, with any value.
            let is_partly_empty = column.not_null && within.is_none() && self.may_refer_to_none(context);
            let rest = placeholder(context.states(), column).filter(|_| is_partly_empty);
            let rest = rest.map(|value| self.fill(&value));
            Some(Refill { statements: std::iter::once(statement).chain(rest).collect(), hazards })
        })
    }

    /// Gives what new rows get, or else any value, to the rows that have none in a column that comes to take no null.
    pub(in crate::kind) fn fill_nulls(&self, context: &Context<'_>, alteration: &mut Alteration) {
        let of_domain = || domain_of(context.schema, &self.column.ty)?.default.as_ref();
        let said = self.column.default_value().or_else(of_domain);
        // It may say nothing, as where it looks up who is there.
        let is_open = said.is_some_and(|of| default::may_be_null(context.schema, of));
        let default = said.map(|of| match placeholder(context.states(), self.column).filter(|_| is_open) {
            Some(any) => format!("coalesce({of}, {any})"),
            None => of.to_string(),
        });
        let (table, name) = (&self.table.name, &self.column.name);
        let any = || self.any_value(context, None, Rows::Empty).filter(|_| is_open);
        if let Some(Refill { statements, hazards }) = self.value_of_each(context, Rows::Empty).or_else(any) {
            alteration.hazards.extend(hazards);
            alteration.statements.extend(self.unseen(statements, context));
        } else if let Some(value) = default.or_else(|| placeholder(context.states(), self.column)) {
            let why = format!("the rows of {table} without {name} get {value}: nothing says which");
            alteration.warn(Danger::LosesData, why);
            if self.is_constrained(context) {
                let why = format!("fails where a key or check of {table} refuses {value} as {name}");
                alteration.warn(Danger::MayFail, why);
            }
            alteration.statements.extend(self.unseen(vec![self.fill(&value)], context));
        } else {
            alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null"));
        }
    }

    /// Updates of its values that no trigger sees, after what is checked at the end of the transaction.
    pub(in crate::kind) fn unseen(&self, updates: Vec<String>, context: &Context<'_>) -> Vec<String> {
        let (table, name) = (&self.table.name, &self.column.name);
        let at_once = constraints::at_once(table, context).filter(|_| !updates.is_empty());
        let fires_on = |event: &TriggerEvent| match event {
            TriggerEvent::Update(columns) => columns.is_empty() || columns.contains(name),
            _ => false,
        };
        let updates = at_once.into_iter().chain(published::told_apart(table, updates, context));
        trigger::unseen(table, updates.collect(), fires_on, context)
    }

    /// Numbers the rows that have none in a column that comes to number them.
    pub(in crate::kind) fn number_nulls(&self, context: &Context<'_>, alteration: &mut Alteration) {
        let (table, name) = (&self.table.name, &self.column.name);
        match self.allowed(context, Some(&BTreeSet::new()), Rows::Empty).filter(|_| context.way.replaces()) {
            Some(update) => {
                let why = format!("the rows of {table} without {name} get a number");
                alteration.warn(Danger::LosesData, why);
                alteration.statements.extend(self.unseen(vec![update], context));
            }
            None => alteration.warn(Danger::MayFail, format!("fails where {table}.{name} is null")),
        }
    }

    /// Is its type one that takes no null itself, so that the column cannot be there without a value?
    fn refuses_null(&self, schema: &Schema) -> bool {
        domain_of(schema, &self.column.ty).is_some_and(|domain| domain.refuses_null(schema))
    }

    /// The type that it has until the rows have values, where its own takes no null: that of a domain's values.
    pub(in crate::kind) fn stand_in<'s>(&'s self, schema: &'s Schema) -> Option<&'s Type> {
        let base = || domain_of(schema, &self.column.ty).map(|domain| &domain.base);
        self.refuses_null(schema).then(base).flatten().filter(|base| domain_of(schema, base).is_none())
    }

    /// Does something look at it that refuses values?
    pub(in crate::kind) fn is_constrained(&self, context: &Context<'_>) -> bool {
        let name = &self.column.name;
        let domain = domain_of(context.schema, &self.column.ty);
        is_of_a_key(context.schema, &self.table.name, name)
            || domain.is_some_and(|domain| !domain.checks.is_empty())
            || self.constraints(context.schema).any(|it| it.kind.names(name))
    }

    /// The constraints of its table, without that of its own closed set, of which it has a value.
    fn constraints<'s>(&'s self, schema: &'s Schema) -> impl Iterator<Item = &'s Constraint> {
        let (table, column) = (&self.table.name, self.column);
        let of_set = object_name(table.name.as_str(), column.name.as_str(), "check");
        schema.constraints_of(table).filter(move |it| column.values.is_none() || it.name != of_set)
    }
}

const SAME_ROW: &str = "where (target.tableoid, target.ctid) = (numbered.tableoid, numbered.ctid)";

/// Has no column the name of a word of the statements?
fn is_clear(table: &Table) -> bool {
    !table.columns.iter().any(|column| ALIASES.contains(&column.name.as_str()))
}

/// The domain that a type is; none of a list of its values.
pub(in crate::kind) fn domain_of<'a>(schema: &'a Schema, ty: &Type) -> Option<&'a Domain> {
    match &ty.base {
        BaseType::User(name) if !ty.array => schema.domains.get(name),
        _ => None,
    }
}
