//! Writes the objects of a model as items of Rust, one file per kind: the way back of `macros/src/parse`.

mod column;
mod constraint;
mod definition;
mod function;
mod grant;
mod index;
mod policy;
mod statistics;
mod table;
mod trigger;
mod types;
mod view;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::adopt::Adopted;
use super::modules::Item;
use super::print::{ident, text, word};
use crate::kind;
use crate::model::{BaseType, Builtin, Name, ObjectId, Parameters, QualifiedName, Schema, Type};

/// Writes the items of one file, and notes what they use of other files.
pub struct Writer<'a> {
    pub adopted: &'a Adopted,
    /// The file's module.
    pub module: &'a str,
    /// Items of other modules, each behind its module.
    uses: RefCell<BTreeSet<(String, String)>>,
    /// The folder of the SQL files, below `sql/`.
    folder: String,
    /// SQL files, by name.
    sql: RefCell<BTreeMap<String, String>>,
}

impl<'a> Writer<'a> {
    /// Of a file, with the SQL files that there are.
    pub fn new(adopted: &'a Adopted, module: &'a str, folder: String, sql: BTreeMap<String, String>) -> Self {
        Self { adopted, module, uses: RefCell::default(), folder, sql: RefCell::new(sql) }
    }

    /// What was used, and the SQL files.
    pub fn finish(self) -> (BTreeSet<(String, String)>, BTreeMap<String, String>) {
        (self.uses.into_inner(), self.sql.into_inner())
    }

    /// The items that an object or set becomes, each to be laid out by itself.
    pub fn items(&self, item: &Item) -> Vec<TokenStream> {
        match item {
            Item::Set(name) => vec![types::set(self, name)],
            Item::Foreign(ty, name) => vec![types::foreign(self, ty, name)],
            Item::Object(id) => match id {
                ObjectId::Schema(name) => vec![types::namespace(self, name)],
                ObjectId::Extension(name) => vec![types::extension(self, name)],
                ObjectId::Enum(name) => vec![types::enumeration(self, name)],
                ObjectId::Domain(name) => vec![types::domain(self, name)],
                ObjectId::Composite(name) => vec![types::composite(self, name)],
                ObjectId::Sequence(name) => vec![types::sequence(self, name)],
                ObjectId::Table(name) => table::table(self, name),
                ObjectId::View(name) | ObjectId::MaterializedView(name) => vec![view::view(self, name)],
                ObjectId::Function(id) => function::function(self, id),
                ObjectId::Definition(..) => vec![definition::definition(self, id)],
                _ => Vec::new(),
            },
        }
    }

    fn schema(&self) -> &'a Schema {
        &self.adopted.schema
    }

    /// An item by its name, imported where it is another module's.
    fn named(&self, item: &str) -> TokenStream {
        match self.adopted.modules.home(item) {
            Some(module) if module != self.module => {
                self.uses.borrow_mut().insert((module.to_owned(), item.to_owned()));
            }
            _ => {}
        }
        let ident = ident(item);
        quote!(#ident)
    }

    /// The item of an object.
    fn item(&self, id: &ObjectId) -> TokenStream {
        self.named(self.adopted.names.item(id))
    }

    /// `, schema(Private)`, outside `public`.
    fn schema_option(&self, name: &Name) -> Option<TokenStream> {
        (*name != "public").then(|| {
            let namespace = self.item(&ObjectId::Schema(name.clone()));
            quote!(schema(#namespace))
        })
    }

    /// The field of a column.
    fn field(&self, relation: &QualifiedName, column: &Name) -> proc_macro2::Ident {
        ident(self.adopted.field(relation, column))
    }

    /// `Film::id`.
    fn column(&self, relation: &QualifiedName, column: &Name) -> TokenStream {
        let (item, field) = (self.item(&relation_id(self.schema(), relation)), self.field(relation, column));
        quote!(#item::#field)
    }

    /// A column of the struct itself, where `taken` are words that mean something else there.
    fn own_column(&self, relation: &QualifiedName, column: &Name, taken: &[&str]) -> TokenStream {
        let field = self.field(relation, column);
        if taken.contains(&column.as_str()) { self.column(relation, column) } else { quote!(#field) }
    }

    /// The columns of the struct itself.
    fn own_columns<'c>(
        &self,
        relation: &QualifiedName,
        columns: impl IntoIterator<Item = &'c Name>,
        taken: &[&str],
    ) -> Vec<TokenStream> {
        columns.into_iter().map(|column| self.own_column(relation, column, taken)).collect()
    }

    /// The Rust type of a column, argument or field.
    fn ty(&self, ty: &Type, set: Option<&String>, nullable: bool) -> TokenStream {
        let element = match set {
            Some(set) => self.named(set),
            None => self.element(ty),
        };
        let plain = if ty.array { quote!(Vec<#element>) } else { element };
        if nullable { quote!(Option<#plain>) } else { plain }
    }

    /// The type without array brackets.
    fn element(&self, ty: &Type) -> TokenStream {
        let plain = Type { array: false, ..ty.clone() };
        if let Some(item) = self.adopted.foreign.types.get(&plain) {
            return self.named(item);
        }
        match &ty.base {
            BaseType::Builtin(builtin) => builtin_type(*builtin, &ty.modifiers),
            BaseType::User(name) => {
                let schema = self.schema();
                let candidates = [
                    (schema.enums.contains_key(name), ObjectId::Enum(name.clone())),
                    (schema.domains.contains_key(name), ObjectId::Domain(name.clone())),
                    (schema.composites.contains_key(name), ObjectId::Composite(name.clone())),
                ];
                let found = candidates.into_iter().find_map(|(is, id)| is.then_some(id));
                let found = found.or_else(|| kind::defined_type(schema, name));
                self.item(&found.unwrap_or_else(|| relation_id(schema, name)))
            }
        }
    }

    /// A file below `sql/` for a text, under the first free name.
    fn sql_file(&self, name: &str, content: &str) -> String {
        let mut files = self.sql.borrow_mut();
        let folder = &self.folder;
        let mut file = format!("{folder}{name}.sql");
        let mut number = 1;
        while files.get(&file).is_some_and(|other| other != content) {
            number += 1;
            file = format!("{folder}{name}_{number}.sql");
        }
        files.insert(file.clone(), content.to_owned());
        file
    }
}

/// What a relation is.
fn relation_id(schema: &Schema, name: &QualifiedName) -> ObjectId {
    if schema.views.contains_key(name) {
        ObjectId::View(name.clone())
    } else if schema.materialized_views.contains_key(name) {
        ObjectId::MaterializedView(name.clone())
    } else {
        ObjectId::Table(name.clone())
    }
}

fn builtin_type(builtin: Builtin, modifiers: &[String]) -> TokenStream {
    let with = |name: TokenStream| {
        let numbers: Vec<TokenStream> =
            modifiers.iter().filter_map(|modifier| modifier.parse().ok()).collect();
        if numbers.is_empty() { name } else { quote!(#name<#(#numbers),*>) }
    };
    match builtin {
        Builtin::Bool => quote!(bool),
        Builtin::Int2 => quote!(i16),
        Builtin::Int4 => quote!(i32),
        Builtin::Int8 => quote!(i64),
        Builtin::Float4 => quote!(f32),
        Builtin::Float8 => quote!(f64),
        Builtin::Json => quote!(PlainJson),
        Builtin::Jsonb => quote!(JsonValue),
        Builtin::Record => quote!(types::AnyRecord),
        // Without a length it is as long as what it holds.
        Builtin::Bpchar if modifiers.is_empty() => quote!(Char<-1>),
        Builtin::Bpchar => with(quote!(Char)),
        Builtin::Name
        | Builtin::Point
        | Builtin::Line
        | Builtin::Lseg
        | Builtin::Box
        | Builtin::Path
        | Builtin::Polygon
        | Builtin::Circle
        | Builtin::Regclass
        | Builtin::Regproc
        | Builtin::Regtype
        | Builtin::Any
        | Builtin::Anyelement
        | Builtin::Anyarray
        | Builtin::Anynonarray
        | Builtin::Anyenum
        | Builtin::Anyrange
        | Builtin::Anycompatible
        | Builtin::Anycompatiblearray => {
            let name = ident(&format!("{builtin:?}"));
            quote!(types::#name)
        }
        other => with({
            let name = ident(&format!("{other:?}"));
            quote!(#name)
        }),
    }
}

/// `, option, option` behind a name.
fn options(options: impl IntoIterator<Item = Option<TokenStream>>) -> TokenStream {
    let options = options.into_iter().flatten();
    quote!(#(, #options)*)
}

/// `name = ".."` where a name is not the one that PostgreSQL would choose.
fn named(name: &Name, chosen: &Name) -> Option<TokenStream> {
    (name != chosen).then(|| {
        let name = text(name.as_str());
        quote!(name = #name)
    })
}

/// `comment = ".."`.
fn comment_option(comment: Option<&String>) -> Option<TokenStream> {
    comment.map(|comment| {
        let comment = text(comment);
        quote!(comment = #comment)
    })
}

/// `storage(fillfactor = 70)`, if there are any parameters.
fn storage(parameters: &Parameters) -> Option<TokenStream> {
    (!parameters.is_empty()).then(|| {
        let parameters = parameters.iter().map(|(name, value)| setting(name, value));
        quote!(storage(#(#parameters),*))
    })
}

/// `fillfactor = 70`, `toast::autovacuum_enabled = false`, `buffering = "off"`.
fn setting(name: &str, value: &str) -> TokenStream {
    let words = name.split('.').map(word);
    let number = value.parse::<i64>().is_ok() || value == "true" || value == "false";
    let value = value.parse().ok().filter(|_| number).unwrap_or_else(|| text(value));
    quote!(#(#words)::* = #value)
}

/// The attribute of a column or field with a collation.
fn collate(name: Option<&QualifiedName>) -> Option<TokenStream> {
    let name = collation(name?);
    Some(quote!(#[collate(#name)]))
}

/// A collation as the surface names it.
fn collation(name: &QualifiedName) -> TokenStream {
    if name.schema == "pg_catalog" && !name.name.as_str().contains('.') {
        text(name.name.as_str())
    } else {
        text(&format!("{}.{}", name.schema.as_str(), name.name.as_str()))
    }
}
