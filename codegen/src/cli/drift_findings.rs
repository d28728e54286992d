//! What `drift` says of a database, finding by finding.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::drift::{Drift, How, Line, Live, Record, Unlike, Unrecorded};
use crate::history::{GENERATED, MIGRATIONS};
use crate::kind;
use crate::model::{ObjectId, sql};
use crate::source::Source;
use crate::words::count;

/// A judged database, and how severe to be.
pub(super) struct Findings<'a> {
    pub line: &'a Line,
    pub live: &'a Live,
    pub drift: &'a Drift,
    /// Where objects are declared.
    pub sources: &'a BTreeMap<ObjectId, Location>,
    pub allow_behind: bool,
    pub allow_others: bool,
}

impl Findings<'_> {
    /// Everything that is found.
    pub fn all(&self) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        if self.line.sealed() == 0 {
            let message = "no migration is sealed: the database is compared with the drafts, which the next edit changes";
            all.push(
                Diagnostic::warning("nothing-sealed", None, message)
                    .help("freeze them with `cargo xtask seal`"),
            );
        }
        all.extend(self.position());
        all.extend(self.drift.record.iter().filter_map(|unrecorded| self.record(unrecorded)));
        all.extend(self.drift.unlike.iter().map(|unlike| self.unlike(unlike)));
        all.extend(self.not_compared());
        all
    }

    /// The migrations between where the database is and where it should be.
    fn position(&self) -> Vec<Diagnostic> {
        let (position, goal) = (self.drift.position, self.line.goal());
        let behind = self.line.migrations.iter().take(goal).skip(position).map(|migration| {
            let path = format!("{GENERATED}/{MIGRATIONS}/{}", migration.file);
            let what = if migration.sealed { "sealed" } else { "a draft" };
            let message = format!("{} is {what}, and not applied", migration.file);
            let help = format!("apply it: psql \"$DATABASE_URL\" -v ON_ERROR_STOP=1 -f {path}");
            self.severe(!self.allow_behind, "pending-migration", Some(top(path)), message).help(help)
        });
        let ahead = self.line.migrations.iter().take(position).skip(goal).map(|migration| {
            let path = format!("{GENERATED}/{MIGRATIONS}/{}", migration.file);
            let message = format!("{} is applied, and a draft that the next edit changes", migration.file);
            let help = "freeze it with `cargo xtask seal`, or undo it with its rollback file";
            Diagnostic::error("draft-applied", Some(top(path)), message).help(help)
        });
        behind.chain(ahead).collect()
    }

    fn record(&self, unrecorded: &Unrecorded) -> Option<Diagnostic> {
        const TABLE: &str = "supabase_migrations.schema_migrations";
        let repair = |number: u32, status: &str| {
            format!("tell it: supabase migration repair --status {status} {number:03}")
        };
        let of = |at: &usize| self.line.migrations.get(*at);
        Some(match unrecorded {
            Unrecorded::Applied(at) => {
                let migration = of(at)?;
                let message = format!("{} is applied, and {TABLE} does not say so", migration.file);
                Diagnostic::warning("unrecorded-migration", None, message)
                    .help(repair(migration.number, "applied"))
            }
            Unrecorded::Reverted(at) => {
                let migration = of(at)?;
                let message = format!("{} is not applied, and {TABLE} says that it is", migration.file);
                Diagnostic::error("unrecorded-rollback", None, message)
                    .help(repair(migration.number, "reverted"))
            }
            Unrecorded::Unknown(applied) => {
                let name = [applied.version.as_str(), applied.name.as_str()].join(" ");
                let message =
                    format!("{TABLE} says that {} was applied, which the history does not have", name.trim());
                let help = "it may be another branch's, or another tool's: what it made is below, as far as it is still there";
                Diagnostic::warning("unknown-migration", None, message).help(help)
            }
        })
    }

    /// An object that is not as it should be, and what brings it back.
    fn unlike(&self, unlike: &Unlike) -> Diagnostic {
        let Unlike { object, how } = unlike;
        let schemas = &self.drift.schemas;
        let remedy = self.drift.remedy(object);
        let statements: String =
            remedy.iter().flat_map(|statement| ["\n", statement.as_str(), ";"]).collect();
        let losses: String = self.drift.losses(object).flat_map(|loss| ["\nit loses ", loss]).collect();
        let is_theirs = self.line.external.contains(object) || self.is_of_theirs(object);
        let (rule, message, remedy) = match how {
            How::Missing => (
                "missing-object",
                format!("{} is missing", kind::title(&schemas.next, object)),
                "to bring it back",
            ),
            How::Unexpected => {
                let title = kind::title(&schemas.previous, object);
                (
                    "undeclared-object",
                    format!("{title} is there, and nobody declared it"),
                    "declare it, or take it away",
                )
            }
            How::Differs(properties) => {
                let lines: String = properties
                    .iter()
                    .flat_map(|property| ["\n  ".to_owned(), property.to_string()])
                    .collect();
                let title = kind::title(&schemas.next, object);
                (
                    "changed-object",
                    format!("{title} is not as the migrations made it{lines}"),
                    "to bring it back",
                )
            }
        };
        let severe = match how {
            How::Unexpected if Drift::is_aside(unlike) => false,
            How::Unexpected => !self.allow_others || self.is_on_ours(object),
            _ => true,
        };
        let finding = self.severe(severe, rule, self.place(object), message);
        if is_theirs {
            finding.help("it belongs to somebody else, and the schema relies on it: ask its owner")
        } else if statements.is_empty() {
            finding
        } else {
            finding.help(format!("{remedy}:{statements}{losses}"))
        }
    }

    /// Is it a part of a declared object?
    fn is_on_ours(&self, object: &ObjectId) -> bool {
        let wanted = &self.drift.schemas.next;
        match object {
            ObjectId::Privileges(on) => wanted.ids().any(|id| id == **on) || self.is_on_ours(on),
            _ => object.part().is_some_and(|(relation, _)| kind::relation(wanted, relation).is_some()),
        }
    }

    fn is_of_theirs(&self, object: &ObjectId) -> bool {
        let wanted = &self.drift.schemas.next;
        wanted.is_external(object) && !matches!(object, ObjectId::Trigger(..) | ObjectId::Policy(..))
    }

    /// Where it is declared, or what it is a part of.
    fn place(&self, object: &ObjectId) -> Option<Location> {
        let whole = match object {
            ObjectId::Privileges(on) => return self.place(on),
            _ => object.part().map(|(relation, _)| ObjectId::Table(relation.clone())),
        };
        self.sources.get(object).or_else(|| self.sources.get(&whole?)).cloned()
    }

    /// What nothing is said of, and why.
    fn not_compared(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let locked = &self.drift.locked;
        if !locked.is_empty() {
            let names = sql::list(locked);
            let message = format!("another session has locked {names}: not compared, nor what needs it");
            found.push(Diagnostic::warning("locked", None, message).help("try again when it is done"));
            return found;
        }
        let state = self.line.states.get(self.drift.position);
        let expected =
            |named: &&(String, String)| state.is_some_and(|state| state.unsupported.contains(named));
        let unknown: Vec<_> = self.live.catalog.unsupported.iter().filter(|named| !expected(named)).collect();
        if !unknown.is_empty() {
            let names = sql::list(unknown.iter().map(|(kind, name)| format!("{kind} {name}")));
            let message = format!("not compared, since the model has no word for it: {names}");
            found.push(Diagnostic::warning("not-modelled", None, message));
        }
        if self.live.record == Record::Forbidden {
            let message = "the role may not read supabase_migrations.schema_migrations: what is applied was judged by the objects alone";
            found.push(Diagnostic::warning("record-not-read", None, message));
        }
        found
    }

    /// One line for a person: where the database is.
    pub fn summary(&self, source: &Source) -> String {
        let line = self.line;
        let last = self.drift.position.checked_sub(1).and_then(|at| line.migrations.get(at));
        let at =
            last.map_or_else(|| "before the first migration".to_owned(), |last| format!("at {}", last.file));
        let waiting = line.goal().saturating_sub(self.drift.position);
        let waiting = if waiting == 0 {
            String::new()
        } else {
            format!(", {} behind the history", count(waiting, "migration"))
        };
        let errors = self.drift.unlike.len();
        let changed = if errors == 0 {
            "nothing was changed by hand".to_owned()
        } else {
            format!(
                "{} not as the migrations made {}",
                count(errors, "object"),
                if errors == 1 { "it" } else { "them" }
            )
        };
        format!("{source} is {at}{waiting}; {changed}\n")
    }

    #[allow(clippy::unused_self, reason = "it reads as what this judge is like")]
    fn severe(&self, severe: bool, rule: &'static str, at: Option<Location>, message: String) -> Diagnostic {
        let severity = if severe { Severity::Error } else { Severity::Warning };
        Diagnostic { severity, ..Diagnostic::error(rule, at, message) }
    }
}

fn top(file: String) -> Location {
    Location { file, line: 1, column: 1 }
}
