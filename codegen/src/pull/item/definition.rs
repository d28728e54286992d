//! Objects that are kept as the statements that make them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Writer, grant};
use crate::model::{DefinitionKind, ObjectId};
use crate::pull::print::{comment, ident, text};

/// `#[derive(Definition)]`.
pub fn definition(writer: &Writer<'_>, id: &ObjectId) -> TokenStream {
    let Some(definition) = writer.schema().definitions.get(id) else { return TokenStream::new() };
    let item = writer.item(id);
    let (kind, name) = (ident(word(definition.kind)), text(definition.name.as_str()));
    let doc = comment(definition.comment.as_ref());
    let create = definition.statements().map(|sql| text(sql.as_str()));
    let drop = definition.undoing().map(|sql| text(sql.as_str()));
    let depends_on = writer.schema().depends.get(id).map(|needs| {
        let needs = needs.iter().map(|need| writer.item(need));
        quote!(, depends_on(#(#needs),*))
    });
    let grants = grant::of_type(writer, id);
    quote! {
        #doc
        #[derive(Definition)]
        #[definition(#kind(#name), create(#(#create),*), drop(#(#drop),*) #depends_on)]
        #(#grants)*
        pub struct #item;
    }
}

/// The surface's word for a kind.
fn word(kind: DefinitionKind) -> &'static str {
    match kind {
        DefinitionKind::ShellType => "shell_type",
        DefinitionKind::Language => "language",
        DefinitionKind::Collation => "collation",
        DefinitionKind::Conversion => "conversion",
        DefinitionKind::RangeType => "range_type",
        DefinitionKind::Operator => "operator",
        DefinitionKind::OperatorFamily => "operator_family",
        DefinitionKind::OperatorClass => "operator_class",
        DefinitionKind::Cast => "cast",
        DefinitionKind::Aggregate => "aggregate",
        DefinitionKind::TextSearchDictionary => "text_search_dictionary",
        DefinitionKind::TextSearchConfiguration => "text_search_configuration",
        DefinitionKind::ForeignDataWrapper => "foreign_data_wrapper",
        DefinitionKind::ForeignServer => "foreign_server",
        DefinitionKind::UserMapping => "user_mapping",
        DefinitionKind::ForeignTable => "foreign_table",
        DefinitionKind::Rule => "rule",
        DefinitionKind::Publication => "publication",
        DefinitionKind::EventTrigger => "event_trigger",
        DefinitionKind::DefaultPrivileges => "default_privileges",
        DefinitionKind::Function => "function",
        DefinitionKind::AccessMethod => "access_method",
        DefinitionKind::TextSearchParser => "text_search_parser",
        DefinitionKind::TextSearchTemplate => "text_search_template",
        DefinitionKind::ViewDefault => "view_default",
        DefinitionKind::ColumnSettings => "column_settings",
        DefinitionKind::Trigger => "trigger",
        DefinitionKind::TriggerState => "trigger_state",
        DefinitionKind::MemberPrivileges => "member_privileges",
        DefinitionKind::ChainedGrant => "chained_grant",
        DefinitionKind::Comment => "comment",
    }
}
