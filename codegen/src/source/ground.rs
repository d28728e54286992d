//! The scratch databases of one run, and what each of them holds from the start.

use std::collections::{BTreeMap, BTreeSet};

use postgres::Client;

use super::{Content, Script, SourceError, connect};
use crate::catalog::{self, Catalog, Managed, Options};
use crate::emit::{development, migration};
use crate::model::{Name, ObjectId, Pair, Schema};
use crate::plan::{self, Numbering, Step};
use crate::scratch::{Cluster, Database, Template, apply_beside, is_in_transaction};

/// A server for scratch databases, and what each of those holds before anything else is applied.
#[derive(Debug)]
pub struct Ground {
    cluster: Cluster,
    template: Option<Template>,
    /// The schemas that it holds and that are somebody else's.
    managed: BTreeSet<Name>,
    /// What it holds, as it is read.
    base: Option<Catalog>,
    /// Is it said who owns what? Not so by a declaration.
    owners: bool,
    /// Objects that a declaration says are somebody else's.
    external: BTreeSet<ObjectId>,
    /// Are passwords read?
    secrets: bool,
}

/// A source as a database has it.
#[derive(Debug)]
pub struct State {
    /// What was read.
    pub catalog: Catalog,
    /// The scratch database that holds it; none where it was read from a live one.
    pub database: Option<Database>,
}

impl Ground {
    /// A ground whose databases hold what the preludes create, and what the declared ones among the sources stand on.
    ///
    /// # Errors
    /// A prelude fails, or the server does.
    pub fn new(cluster: &Cluster, preludes: &[Script], contents: &[&Content]) -> Result<Self, SourceError> {
        let mut scripts = preludes.to_vec();
        let mut external = BTreeSet::new();
        let mut owners = true;
        for content in contents {
            if let Content::Model(schema) = content
                && schema.is_declared()
            {
                scripts.push(Script::new("the surroundings of the schema", &development::supabase(schema)));
                external.extend(schema.external.iter().cloned());
                owners = false;
            }
        }
        let mut ground = Self {
            cluster: cluster.clone(),
            template: None,
            managed: BTreeSet::new(),
            base: None,
            owners,
            external,
            secrets: false,
        };
        if scripts.is_empty() {
            return Ok(ground);
        }
        let texts: Vec<&str> = scripts.iter().map(|script| script.sql.as_str()).collect();
        ground.template = Some(cluster.template("ground", &texts, |database| {
            let mut client = database.superuser()?;
            scripts.iter().try_for_each(|script| apply_beside(&mut client, &script.file, &script.sql))
        })?);
        let base = ground.read(&ground.database()?, "the prelude")?;
        let namespaces = base.schema.namespaces.keys();
        ground.managed = namespaces.filter(|name| catalog::is_supabases(name)).cloned().collect();
        ground.base = Some(base);
        Ok(ground)
    }

    /// The same, whose databases are read with the passwords that they hold: for sources in which these are written in plain.
    #[must_use]
    pub fn with_secrets(self) -> Self {
        Self { secrets: true, ..self }
    }

    /// A source, brought into a database where it is in none, and read from there.
    ///
    /// # Errors
    /// Its SQL fails, or the database cannot be reached or read.
    pub fn state(&mut self, of: &str, content: &Content) -> Result<State, SourceError> {
        let database = match content {
            Content::Live(url) => {
                let catalog = self.read_from(&mut connect(url)?, of, Managed::Supabase)?;
                // What is somebody else's there is so in the scratch databases too.
                let theirs = catalog.schema.external.iter();
                self.managed.extend(
                    theirs.filter_map(ObjectId::schema).filter(|it| catalog::is_supabases(it)).cloned(),
                );
                return Ok(State { catalog, database: None });
            }
            Content::Model(schema) => self.copy(schema)?,
            Content::Sql(scripts) => self.apply(scripts)?,
        };
        let catalog = self.read(&database, of)?;
        Ok(State { catalog, database: Some(database) })
    }

    /// A database that holds what SQL makes.
    ///
    /// # Errors
    /// PostgreSQL refuses a statement, or a file ends within a transaction.
    pub fn apply(&self, scripts: &[Script]) -> Result<Database, SourceError> {
        let database = self.database()?;
        let mut client = database.superuser()?;
        for script in scripts {
            apply_beside(&mut client, &script.file, &script.sql)?;
            if is_in_transaction(&mut client)? {
                return Err(SourceError::Uncommitted(script.file.clone()));
            }
        }
        drop(client);
        Ok(database)
    }

    /// A database that holds what a model says.
    ///
    /// # Errors
    /// The model cannot be planned, or PostgreSQL refuses a statement.
    pub fn copy(&self, schema: &Schema) -> Result<Database, SourceError> {
        let database = self.database()?;
        let mut client = database.superuser()?;
        let (from, mut statements) = if schema.is_declared() {
            let external = development::external_tables(schema, &BTreeMap::new());
            (Schema::default(), external.map_err(SourceError::Plan)?)
        } else {
            let base = self.base(&database)?.schema;
            let there: BTreeSet<_> = base.ids().collect();
            let missing = plan::external(schema, &BTreeMap::new(), |id| !there.contains(id));
            (base, written(&missing.map_err(SourceError::Plan)?))
        };
        statements.insert_str(0, migration::UNCHECKED);
        let numbering = Numbering { first: 0, name: Some(Name::new("copy")) };
        let plan = plan::at_once(Pair::new(&from, schema), &BTreeMap::new(), &numbering);
        for migration in plan.map_err(SourceError::Plan)?.migrations {
            statements.push_str(&written(&migration.forward));
        }
        apply_beside(&mut client, "a copy of the schema", &statements)?;
        drop(client);
        Ok(database)
    }

    /// What a scratch database holds now.
    ///
    /// # Errors
    /// It cannot be reached or read.
    pub fn read(&self, database: &Database, of: &str) -> Result<Catalog, SourceError> {
        self.read_from(&mut database.superuser()?, of, Managed::These(self.managed.clone()))
    }

    /// The server that the scratch databases are on.
    #[must_use]
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    fn read_from(&self, client: &mut Client, of: &str, managed: Managed) -> Result<Catalog, SourceError> {
        let options = Options { managed, secrets: self.secrets, ..Options::default() };
        let read = catalog::read(client, &options);
        let mut catalog = read.map_err(|error| SourceError::Catalog(of.to_owned(), error))?;
        catalog.schema.external.extend(self.external.iter().cloned());
        if !self.owners {
            catalog.schema.owners.clear();
        }
        if let Some(base) = &self.base {
            catalog.unsupported.retain(|found| !base.unsupported.contains(found));
        }
        Ok(catalog)
    }

    fn base(&self, database: &Database) -> Result<Catalog, SourceError> {
        self.base.clone().map_or_else(|| self.read(database, "an empty database"), Ok)
    }

    /// A database that holds what every one of these holds from the start.
    ///
    /// # Errors
    /// The server's.
    pub fn database(&self) -> Result<Database, SourceError> {
        Ok(match &self.template {
            Some(template) => self.cluster.database_from(template)?,
            None => self.cluster.database()?,
        })
    }
}

/// The statements of steps.
fn written(steps: &[Step]) -> String {
    let statements = steps.iter().flat_map(|step| &step.statements);
    statements.flat_map(|statement| [statement, ";\n"]).collect()
}
