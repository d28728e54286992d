//! `#[derive(Definition)]`.

use syn::spanned::Spanned;
use syn::{DeriveInput, Ident, LitStr, Path};

use super::grant::{self, Grant, Known};
use super::namespace::{own_attribute, unit};
use crate::args::{self, Arg};
use crate::docs;
use crate::errors::Errors;

/// An object that is kept as the statements that make it.
pub struct Definition {
    pub ident: Ident,
    pub doc: Option<String>,
    /// The variant of the model's kinds.
    pub kind: &'static str,
    /// As DROP calls it.
    pub name: String,
    pub create: Vec<LitStr>,
    pub drop: Vec<LitStr>,
    pub depends_on: Vec<Path>,
    pub grants: Vec<Grant>,
}

/// The kinds: the word, and the variant of the model.
const KINDS: &[(&str, &str)] = &[
    ("language", "Language"),
    ("collation", "Collation"),
    ("conversion", "Conversion"),
    ("range_type", "RangeType"),
    ("shell_type", "ShellType"),
    ("base_type", "BaseType"),
    ("operator", "Operator"),
    ("operator_family", "OperatorFamily"),
    ("operator_class", "OperatorClass"),
    ("cast", "Cast"),
    ("transform", "Transform"),
    ("aggregate", "Aggregate"),
    ("text_search_dictionary", "TextSearchDictionary"),
    ("text_search_configuration", "TextSearchConfiguration"),
    ("foreign_data_wrapper", "ForeignDataWrapper"),
    ("foreign_server", "ForeignServer"),
    ("user_mapping", "UserMapping"),
    ("foreign_table", "ForeignTable"),
    ("rule", "Rule"),
    ("publication", "Publication"),
    ("subscription", "Subscription"),
    ("event_trigger", "EventTrigger"),
    ("default_privileges", "DefaultPrivileges"),
    ("function", "Function"),
    ("access_method", "AccessMethod"),
    ("text_search_parser", "TextSearchParser"),
    ("text_search_template", "TextSearchTemplate"),
    ("view_default", "ViewDefault"),
    ("domain_default", "DomainDefault"),
    ("column_settings", "ColumnSettings"),
    ("table_access_method", "TableAccessMethod"),
    ("typed_table", "TypedTable"),
    ("statistics", "Statistics"),
    ("trigger", "Trigger"),
    ("trigger_state", "TriggerState"),
    ("member_privileges", "MemberPrivileges"),
    ("chained_grant", "ChainedGrant"),
    ("comment", "Comment"),
];

const EXAMPLE: &str = "`#[definition(aggregate(\"public.total(integer)\"), create(\"create aggregate ..\"), \
                       drop(\"drop aggregate public.total(integer)\"))]`";

/// Reads a struct without fields.
pub fn definition(input: &DeriveInput, errors: &mut Errors) -> Definition {
    docs::check(&input.attrs, errors);
    let mut definition = Definition {
        ident: input.ident.clone(),
        doc: docs::of(&input.attrs),
        kind: KINDS[0].1,
        name: String::new(),
        create: Vec::new(),
        drop: Vec::new(),
        depends_on: Vec::new(),
        grants: Vec::new(),
    };
    unit(input, "definition", errors);
    let Some(attribute) = own_attribute(input, "definition", EXAMPLE, errors) else {
        return definition;
    };
    for arg in args::of(attribute, errors).unwrap_or_default() {
        option(&mut definition, &arg, errors);
    }
    if errors.is_empty()
        && (definition.name.is_empty() || definition.create.is_empty() || definition.drop.is_empty())
    {
        let span = attribute.path().span();
        errors.at(span, format!("say what it is, what makes it and what drops it: {EXAMPLE}"));
    }
    definition.grants = grant::grants(&input.attrs, privileges(definition.kind), errors);
    definition
}

fn option(definition: &mut Definition, arg: &Arg, errors: &mut Errors) {
    let word = arg.word();
    match word.as_str() {
        "create" => definition.create.extend(texts(arg, errors)),
        "drop" => definition.drop.extend(texts(arg, errors)),
        "depends_on" => {
            definition.depends_on.extend(arg.paths(errors, "declared objects").unwrap_or_default());
        }
        _ => match KINDS.iter().find(|(known, _)| *known == word) {
            Some((_, kind)) => {
                definition.kind = kind;
                let name = arg.only(errors, "its name as DROP calls it, as a text");
                definition.name =
                    name.and_then(|name| name.text(errors)).map(|text| text.value()).unwrap_or_default();
            }
            None => {
                let known: Vec<&str> =
                    KINDS.iter().map(|(word, _)| *word).chain(["create", "drop", "depends_on"]).collect();
                errors.unknown(arg.span(), "kind of definition", &word, &known);
            }
        },
    }
}

/// The texts of `create("..", "..")`.
fn texts(arg: &Arg, errors: &mut Errors) -> Vec<LitStr> {
    let list = arg.list(errors).unwrap_or_default();
    list.iter().filter_map(|text| text.text(errors)).collect()
}

/// What can be granted on such an object.
fn privileges(kind: &str) -> Known {
    match kind {
        "Aggregate" => grant::FUNCTION,
        "ForeignTable" => grant::RELATION,
        _ => grant::TYPE,
    }
}
