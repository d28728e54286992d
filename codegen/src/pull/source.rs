//! The files of a declaration.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::adopt::Adopted;
use super::item::Writer;
use super::modules::File;
use super::print::{ident, layout, text};
use super::{About, PullError};
use crate::files::Files;
use crate::model::Name;

/// The source, the SQL below `sql/`, and the crate around them, where one is asked for.
pub fn files(adopted: &Adopted, about: &About) -> Result<Files, PullError> {
    let mut files = Files::new();
    let mut sql = BTreeMap::new();
    for file in &adopted.modules.files {
        let folder = about.within.as_ref().map(|within| format!("{within}/")).unwrap_or_default();
        let writer = Writer::new(adopted, &file.name, folder.clone(), std::mem::take(&mut sql));
        let source = module(file, &writer)?;
        let (uses, more) = writer.finish();
        sql = more;
        files.insert(
            format!("src/{folder}{}.rs", file.name),
            join(&head(adopted, file), about, uses, &source)?,
        )?;
    }
    for (name, content) in sql {
        files.insert(format!("sql/{name}"), content)?;
    }
    let root_file = about.within.as_deref().unwrap_or("lib");
    files.insert(format!("src/{root_file}.rs"), root(adopted, about)?)?;
    if let Some(package) = &about.package {
        files.insert("Cargo.toml", manifest(package, about))?;
        files.insert("src/main.rs", main(package, about)?)?;
    }
    Ok(files)
}

fn module(file: &File, writer: &Writer<'_>) -> Result<Vec<String>, PullError> {
    file.items.iter().flat_map(|item| writer.items(item)).map(|item| layout(&item)).collect()
}

/// The opening comment of a file.
fn head(adopted: &Adopted, file: &File) -> String {
    let module = adopted.schema.modules.iter().find(|module| module.name == Name::new(&file.name));
    let doc = module.map(|module| module.doc.as_str()).unwrap_or_default();
    let doc = doc.split("\n\n").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    if doc.is_empty() { format!("//! `{}`.", file.name) } else { format!("//! {doc}") }
}

/// The imports: what every module uses, and items of others, one line for each of those.
fn join(
    head: &str,
    about: &About,
    uses: BTreeSet<(String, String)>,
    items: &[String],
) -> Result<String, PullError> {
    let mut by_module: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (module, item) in uses {
        by_module.entry(module).or_default().push(item);
    }
    let within = about.within.as_ref().map(|within| {
        let within = ident(within);
        quote!(#within::)
    });
    let imports = by_module.iter().map(|(module, items)| {
        let (module, items) = (ident(module), items.iter().map(|item| ident(item)));
        if items.len() == 1 {
            quote!(use crate::#within #module::#(#items)*;)
        } else {
            quote!(use crate::#within #module::{#(#items),*};)
        }
    });
    let imports: TokenStream = imports.collect();
    let mut parts = vec![head.to_owned(), "use codegen::prelude::*;".to_owned()];
    if !imports.is_empty() {
        parts.push(layout(&imports)?);
    }
    parts.extend(items.iter().cloned());
    Ok(parts.join("\n\n") + "\n")
}

/// `src/lib.rs`.
fn root(adopted: &Adopted, about: &About) -> Result<String, PullError> {
    let names = adopted.modules.files.iter().map(|file| file.name.as_str());
    let mut sorted: Vec<&str> = names.clone().collect();
    sorted.sort_unstable();
    let modules = sorted.iter().map(|name| ident(name));
    let shared = names.map(ident);
    let (title, description, command) = (text(&about.title), text(&about.description), text(&about.command));
    let roles = (!adopted.is_supabase).then(|| {
        let roles =
            adopted.schema.roles.iter().filter(|role| **role != "public").map(|role| text(role.as_str()));
        quote!(.roles(&[#(#roles),*]))
    });
    let actors = actors(adopted);
    let function = quote! {
        /// The whole declaration: a baseline made what is in its modules.
        #[must_use]
        pub fn declaration() -> Declaration {
            Project::new(#title, #description)
                .command(#command)
                #roles
                #actors
                #(.shared(module!(#shared)))*
                .build()
        }
    };
    let head = format!("//! {}, declared.", about.title);
    let modules = layout(&quote!(#(mod #modules;)*))?;
    let mut parts = vec![head, "use codegen::prelude::*;".to_owned(), modules, layout(&function)?];
    if !adopted.notes.is_empty() {
        let notes = adopted.notes.iter().map(|note| format!("// - {}", note.replace('\n', " ")));
        let notes: Vec<String> = notes.collect();
        let said = "// What the database has and this declaration does not say:";
        parts.insert(1, format!("{said}\n{}", notes.join("\n")));
    }
    Ok(parts.join("\n\n") + "\n")
}

/// The functions that know the caller.
fn actors(adopted: &Adopted) -> Option<TokenStream> {
    let actors = &adopted.schema.actors;
    let function = |id: &Option<crate::model::FunctionId>| {
        let id = crate::model::ObjectId::Function(id.clone()?);
        let item = adopted.names.item(&id);
        let module = ident(adopted.modules.home(item)?);
        let item = ident(item);
        Some(quote!(#module::#item))
    };
    let tenant = function(&actors.tenant).map(|function| quote!(.tenant(#function)));
    let user = function(&actors.user).map(|function| quote!(.user(#function)));
    (tenant.is_some() || user.is_some()).then(|| quote!(.actors(Actors::supabase() #tenant #user)))
}

fn manifest(package: &str, about: &About) -> String {
    let dependency = &about.dependency;
    format!(
        "[package]\nname = \"{package}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\ncodegen = {dependency}\n"
    )
}

fn main(package: &str, about: &About) -> Result<String, PullError> {
    let library = ident(&package.replace('-', "_"));
    let function = quote! {
        fn main() -> std::process::ExitCode {
            codegen::cli::main(&#library::declaration(), env!("CARGO_MANIFEST_DIR"))
        }
    };
    Ok(format!("//! `{} gen`, `check`, `plan`, `seal`, `diff`.\n\n{}\n", about.command, layout(&function)?))
}
