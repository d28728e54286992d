//! What a function gives back.

use super::super::ir::{Fetch, Record, RustType};
use super::super::names::{Distinct, type_name, upper_camel};
use super::super::representation::Representation;
use super::function::outputs;
use super::{Lowering, Part, row, select_list};
use crate::model::{
    BaseType, Builtin, Function, FunctionId, FunctionKind, Name, QualifiedName, ReturnColumn, Returned,
    Returns, sql,
};

/// Where the result of a call comes from in the SQL around it, and what is fetched.
pub(super) struct Outcome {
    /// The SQL before the function's name, and behind its arguments.
    pub sql: (String, String),
    pub row: Option<Record>,
    pub fetch: Fetch,
}

/// Why there is no signature.
const SEVERAL_TYPES: &str = "the type of its result depends on the call";
const NO_CAST: &str =
    "a result of a procedure can only be read as it is, and one of its results has no Rust type";

impl Outcome {
    fn new(before: impl Into<String>, behind: impl Into<String>, fetch: Fetch) -> Self {
        Self { sql: (before.into(), behind.into()), row: None, fetch }
    }
}

impl Lowering<'_> {
    /// The outcome of a call, or the reason why no Rust signature can say it.
    pub(super) fn outcome(
        &mut self,
        id: &FunctionId,
        function: &Function,
        ident: &str,
    ) -> Result<Outcome, &'static str> {
        // PostgreSQL calls an output without a name `column` and its number.
        let numbered = outputs(function).zip(1..).map(|(argument, number)| {
            let name = argument.name.clone().unwrap_or_else(|| Name::new(format!("column{number}")));
            let (values, json) = (argument.values.clone(), argument.json.clone());
            let value = Returned { values, json, ..Returned::new(argument.ty.clone(), argument.nullable) };
            ReturnColumn { name, value }
        });
        let outputs: Vec<_> = numbered.collect();
        let rows = matches!(function.returns, Returns::SetOf(_));
        if function.kind == FunctionKind::Procedure {
            return self.procedure(id, ident, &outputs);
        }
        match (outputs.as_slice(), &function.returns) {
            ([output], _) => self.value(&output.value, rows),
            ([_, ..], _) => self.own_row(id, ident, &outputs, rows),
            ([], Returns::Nothing) => Ok(Outcome::new("select ", ")", Fetch::Nothing)),
            ([], Returns::Value(value)) if value.ty.as_builtin() == Some(Builtin::Void) => {
                Ok(Outcome::new("select ", ")", Fetch::Nothing))
            }
            ([], Returns::Value(value)) => self.value(value, false),
            ([], Returns::SetOf(row)) => self.value(row, true),
            ([], Returns::Table { columns }) => self.own_row(id, ident, columns, true),
        }
    }

    /// `CALL`, which gives back one row of the procedure's outputs, if it has any.
    fn procedure(
        &mut self,
        id: &FunctionId,
        ident: &str,
        outputs: &[ReturnColumn],
    ) -> Result<Outcome, &'static str> {
        if outputs.is_empty() {
            return Ok(Outcome::new("call ", ")", Fetch::Nothing));
        }
        let exact = |ty| self.types.represent(ty).is_none_or(|one| one.is_exact());
        if !outputs.iter().all(|output| exact(&output.value.ty)) {
            return Err(NO_CAST);
        }
        let outcome = self.own_row(id, ident, outputs, false)?;
        Ok(Outcome { sql: ("call ".to_owned(), ")".to_owned()), ..outcome })
    }

    /// A value, or one per row: a struct of the schema where there is one, else a single type.
    fn value(&self, value: &Returned, many: bool) -> Result<Outcome, &'static str> {
        let Returned { ty, nullable, values, json } = value;
        let represented = || self.represent(ty, values.as_deref(), json.as_deref()).ok_or(SEVERAL_TYPES);
        let composite = matches!(&ty.base, BaseType::User(name) if self.schema.composites.contains_key(name));
        if many && *nullable && composite && !ty.array {
            // In FROM its fields would be columns, and a null one a row of nulls.
            let Representation { ty, read, .. } = represented()?;
            return Ok(Outcome::new("select ", format!("){read}"), Fetch::Scalars(ty.optional(true))));
        }
        if let BaseType::User(name) = &ty.base
            && !ty.array
            && let Some((row, columns)) = self.row_of(name)
        {
            let before = format!("select {columns} from ");
            return Ok(match (many, nullable) {
                (true, _) => Outcome::new(before, ")", Fetch::Rows(row)),
                (false, false) => Outcome::new(before, ")", Fetch::Row(row)),
                // A null is a row of nulls in FROM.
                (false, true) => Outcome::new(
                    before,
                    ") as function_result where not (function_result is null)",
                    Fetch::OptionalRow(row),
                ),
            });
        }
        let Representation { ty, read, .. } = represented()?;
        let ty = ty.optional(*nullable);
        Ok(if many {
            let before = format!("select result.value{read} from ");
            Outcome::new(before, ") as result(value)", Fetch::Scalars(ty))
        } else {
            Outcome::new("select ", format!("){read}"), Fetch::Scalar(ty))
        })
    }

    /// The struct of a table, view or composite type, and its select list.
    fn row_of(&self, name: &QualifiedName) -> Option<(RustType, String)> {
        let schema = self.schema;
        let table = || {
            let table = schema.tables.get(name)?;
            let columns = table.columns.iter().map(|column| (&column.name, &column.ty));
            Some((table.rust_name.as_deref(), columns.collect::<Vec<_>>()))
        };
        let view = || {
            let plain = schema.views.get(name).map(|view| (&view.rust_name, &view.columns));
            let kept = || schema.materialized_views.get(name).map(|view| (&view.rust_name, &view.columns));
            let (declared, columns) = plain.or_else(kept)?;
            let columns = columns.iter().map(|column| (&column.name, &column.ty));
            Some((declared.as_deref(), columns.collect()))
        };
        let composite = || {
            let composite = schema.composites.get(name)?;
            let fields = composite.fields.iter().map(|field| (&field.name, &field.ty));
            Some((composite.rust_name.as_deref(), fields.collect()))
        };
        let (declared, columns) = table().or_else(view).or_else(composite)?;
        let columns = columns.into_iter().map(|(name, ty)| {
            let read = self.types.represent(ty).map(|one| one.read).unwrap_or_default();
            super::selected(name, &read)
        });
        Some((RustType::local(type_name(declared, name)), sql::list(columns)))
    }

    /// A struct for the rows of this function alone.
    fn own_row(
        &mut self,
        id: &FunctionId,
        ident: &str,
        columns: &[ReturnColumn],
        many: bool,
    ) -> Result<Outcome, &'static str> {
        if columns.iter().any(|column| self.types.represent(&column.value.ty).is_none()) {
            return Err(SEVERAL_TYPES);
        }
        let mut distinct = Distinct::default();
        let mut fields = Vec::new();
        for ReturnColumn { name, value } in columns {
            let part = Part {
                what: format!("result {name} of {id}"),
                name,
                ty: &value.ty,
                nullable: value.nullable,
                comment: None,
                values: value.values.as_deref(),
                json: value.json.as_deref(),
                id: None,
            };
            fields.extend(self.field(&part, &mut distinct));
        }
        let name = format!("{}Row", upper_camel(ident));
        let before = format!("select {} from ", select_list(&fields));
        let ty = RustType::local(&name);
        let own = row(name, format!("A row of what `{ident}` gives back."), fields);
        let fetch = if many { Fetch::Rows(ty) } else { Fetch::Row(ty) };
        Ok(Outcome { row: Some(own), ..Outcome::new(before, ")", fetch) })
    }
}
