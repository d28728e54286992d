//! What Supabase's command line writes down of the migrations that it applies: `supabase_migrations.schema_migrations`
//! (<https://supabase.com/docs/guides/deployment/database-migrations>).

use postgres::{Client, IsolationLevel};

use crate::catalog::{CatalogError, Options, limits};

/// The record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// There is none.
    None,
    /// There is one, and the role may not read it.
    Forbidden,
    /// What it says, in order.
    Says(Vec<Applied>),
}

/// A migration that was applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// Its version, as the file's name begins.
    pub version: String,
    /// What follows in the file's name.
    pub name: String,
}

impl Applied {
    /// The version as a number of ours.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        self.version.parse().ok()
    }
}

/// May the role read it, where there is one?
const ALLOWED: &str = "select has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'supabase_migrations' and c.relname = 'schema_migrations'";

/// Its earliest form had no names.
const ALL: &str = "select m.version::text, coalesce(to_jsonb(m) ->> 'name', '')
    from supabase_migrations.schema_migrations m order by m.version";

pub(super) fn read(client: &mut Client, options: &Options) -> Result<Record, CatalogError> {
    let failed = || CatalogError::query("the record of applied migrations");
    let transaction =
        client.build_transaction().isolation_level(IsolationLevel::ReadCommitted).read_only(true);
    let mut transaction = transaction.start().map_err(failed())?;
    transaction.batch_execute(&limits(options)).map_err(failed())?;
    let record = match transaction.query_opt(ALLOWED, &[]).map_err(failed())? {
        None => Record::None,
        Some(row) if !row.get::<_, bool>(0) => Record::Forbidden,
        Some(_) => {
            let rows = transaction.query(ALL, &[]).map_err(failed())?;
            let applied = rows.iter().map(|row| Applied { version: row.get(0), name: row.get(1) });
            Record::Says(applied.collect())
        }
    };
    transaction.rollback().map_err(failed())?;
    Ok(record)
}
