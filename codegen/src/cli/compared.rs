//! Two sources, read into databases of one server.

use super::read::Scratch;
use super::{Context, server};
use crate::catalog::Catalog;
use crate::model::{Pair, Schema};
use crate::source::{self, Content, Ground, Script, Source, SourceError, State};

/// The sources, read; and where their scratch databases are.
pub(super) struct Compared {
    pub ground: Ground,
    pub contents: Pair<Content>,
    pub from: State,
    pub to: State,
}

impl Compared {
    pub fn states(&self) -> Pair<&Catalog> {
        Pair::new(&self.from.catalog, &self.to.catalog)
    }

    pub fn schemas(&self) -> Pair<&Schema> {
        self.states().map(|state| &state.schema)
    }
}

/// Reads both.
///
/// # Errors
/// One of them is not there or not to be read, or no server is.
pub(super) fn compare(
    context: &Context<'_>,
    scratch: &Scratch,
    sources: &Pair<Source>,
) -> Result<Compared, SourceError> {
    let declared = &context.declaration.schema;
    let contents = Pair::new(sources.previous.content(declared)?, sources.next.content(declared)?);
    let preludes = scratch.prelude.iter().map(|path| Script::read(path)).collect::<Result<Vec<_>, _>>()?;
    let version = [&contents.previous, &contents.next].into_iter().find_map(live_version).transpose()?;
    let cluster = server::cluster(context, scratch.server.as_deref(), version)?;
    let mut ground = Ground::new(&cluster, &preludes, &[&contents.previous, &contents.next])?;
    // Whoever has written a password in a file may read it in another; that of a database is its own.
    if [&contents.previous, &contents.next].iter().all(|content| matches!(content, Content::Sql(_))) {
        ground = ground.with_secrets();
    }
    let from = ground.state(&sources.previous.to_string(), &contents.previous)?;
    let mut to = ground.state(&sources.next.to_string(), &contents.next)?;
    // What a declaration says of former names no database knows.
    if let Content::Model(schema) = &contents.next {
        to.catalog.schema.renamed.clone_from(&schema.renamed);
    }
    Ok(Compared { ground, contents, from, to })
}

/// The version of a live database's server; asked first, so that a wrong address starts no server.
fn live_version(content: &Content) -> Option<Result<u32, SourceError>> {
    let Content::Live(url) = content else { return None };
    Some(source::version(url))
}
