//! Types that no ALTER can change: made anew beside the old one, and every column moved over.

use super::cast::unlimited;
use super::column;
use super::fields::{self, Conversion, GIVEN};
use super::{Alteration, Context, Danger, Disturbance, comment_on, layout, parents, table};
use crate::model::{BaseType, Column, Name, ObjectId, Pair, QualifiedName, Table, Type};

/// What is made anew.
pub(super) struct Rebuild<'a> {
    /// The type.
    pub id: ObjectId,
    /// Its name.
    pub name: &'a QualifiedName,
    /// Does a value lose something on the way?
    pub rounds: bool,
    /// The value of a column as one of the new type, which the second is.
    pub convert: &'a dyn Fn(&Name, &Type) -> Conversion,
    /// The statements that create it.
    pub create: Vec<String>,
    /// Its comment.
    pub comment: Option<&'a String>,
}

/// The value of a column as one of the type that has taken the place of its own, by way of another type.
pub(super) fn through(other: &Type, column: &Name, ty: &Type) -> Conversion {
    let other = Type { array: ty.array || other.array, ..other.clone() };
    let plain = unlimited(&other);
    // What is too long is refused where it is assigned, and would be cut where it is cast.
    Conversion::plain(if plain == other {
        format!("{column}::{}::{ty}", layout::short(&other))
    } else {
        format!("{column}::{}", layout::short(&plain))
    })
}

impl Rebuild<'_> {
    /// The statements, over the columns that were there before.
    pub(super) fn alteration(self, context: &Context<'_>) -> Alteration {
        let name = self.name;
        let word = self.id.kind();
        let old = context.free_name(name, "old");
        let mut alteration = Alteration::default();
        alteration.push(format!("alter {word} {name} rename to {old}"));
        alteration.statements.extend(self.create.clone());
        alteration.statements.extend(self.comment.map(|text| comment_on(&self.id.to_string(), Some(text))));
        alteration.disturbs.push(Disturbance { object: self.id.clone(), all: true });
        for table in context.other.tables.values() {
            // A table that is partitioned by it is made anew with all its partitions.
            if let Some(keyed) = table::keyed_by(context.other, table, name) {
                alteration.replaces.insert(ObjectId::Table(keyed.name.clone()));
                continue;
            }
            // What goes is gone by then.
            let stays = |column: &Name| {
                context.schema.tables.get(&table.name).is_some_and(|table| table.column(column).is_some())
            };
            if table::is_made_anew(&table.name, context) {
                continue;
            }
            let of_it = table.columns.iter();
            // One that is generated is made anew.
            let of_it = of_it.filter(|it| it.generated.is_none());
            let of_it = of_it.filter(|it| matches!(&it.ty.base, BaseType::User(of) if of == name));
            for of in of_it.filter(|column| stays(&column.name)) {
                self.move_over(table, of, &old, context, &mut alteration);
            }
        }
        alteration.push(format!("drop {word} {}.{old}", name.schema));
        alteration
    }

    /// Gives a column the new type.
    fn move_over(
        &self,
        of: &Table,
        before: &Column,
        old: &Name,
        context: &Context<'_>,
        alteration: &mut Alteration,
    ) {
        let (name, table, column, ty) = (self.name, &of.name, &before.name, &before.ty);
        let after = context.schema.tables.get(table).and_then(|table| table.column(column));
        // One that takes no null takes none until then either, and one that has another type afterwards has it later.
        let after = after.filter(|after| after.ty == *ty);
        let after = after.map(|of| Column { not_null: of.not_null || before.not_null, ..of.clone() });
        let otherwise = after.and_then(|after| column::otherwise(context, of, before, &after));
        let caught = otherwise.and_then(|otherwise| {
            let was = BaseType::User(QualifiedName::new(name.schema.clone(), old.clone()));
            let was = Type { base: was, ..ty.clone() };
            let conversion = (self.convert)(&Name::new(GIVEN), ty);
            Some((conversion.or(column, Pair::new(&was, ty), &otherwise)?, otherwise))
        });
        let (conversion, otherwise) =
            caught.map_or((None, None), |(caught, value)| (Some(caught), Some(value)));
        // A column of a parent's goes with that.
        if !parents::is_passed_on(table, column, context) {
            let conversion = conversion.unwrap_or_else(|| (self.convert)(column, ty));
            let value = &conversion.value;
            let retype = format!("alter table {table} alter column {column} type {ty} using {value}");
            alteration.statements.extend(conversion.around(vec![retype]));
        }
        let object = ObjectId::Column(table.clone(), column.clone());
        alteration.disturbs.push(Disturbance { object, all: true });
        if !context.in_use(&ObjectId::Table(table.clone())) {
            return;
        }
        alteration.warn(Danger::RewritesTable, format!("{table} is written anew for {name}"));
        if ty.array {
            alteration.hazards.extend(fields::loss(context.schema, table, column, ty));
        }
        if self.rounds {
            let what = format!("what the values of {table}.{column} lose with {name}");
            alteration.warn(Danger::LosesData, what);
        }
        let may_not_go = otherwise.map_or_else(
            || Danger::MayFail.because(format!("fails where {table}.{column} holds what {name} has no more")),
            |value| {
                let values = if ty.array { "lists with values" } else { "values" };
                Danger::LosesData.because(format!(
                    "{values} of {table}.{column} that do not go into the new {name} become {value}"
                ))
            },
        );
        alteration.hazards.push(may_not_go);
    }
}
