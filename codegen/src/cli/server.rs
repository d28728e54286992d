//! Which server the scratch databases of a command live on.

use super::Context;
use crate::scratch::{self, Cluster, Server, named, servers};

/// The server that a person names, else the newest that there is; of a version, where one is asked for.
pub(super) fn cluster(
    context: &Context<'_>,
    name: Option<&str>,
    version: Option<u32>,
) -> scratch::Result<Cluster> {
    if let Some(name) = name {
        return Cluster::of(&named("--server", name)?);
    }
    let modules = [context.root.join("node_modules"), context.root.join("tests/node_modules")];
    let found = servers(&[&modules[0], &modules[1]])?;
    let fits = |server: &&Server| match server {
        Server::Installed(installation) => Some(installation.version) == version,
        Server::Running(_) => true,
    };
    match found.iter().find(fits).or(found.last()) {
        Some(server) => Cluster::of(server),
        None => Err(scratch::Error::NotFound { looked: Vec::new() }),
    }
}
