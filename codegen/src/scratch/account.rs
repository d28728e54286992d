//! The user that runs a server: oneself, or somebody else where one is root, whom PostgreSQL refuses.

use std::fs::DirBuilder;
use std::os::unix::fs::{DirBuilderExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Error, Result};

/// The user that a scratch server runs as.
#[derive(Clone, Copy, Debug)]
pub(super) enum Account {
    /// The user who asked for it.
    Own,
    /// Another one, since the user who asked is root.
    Other { uid: u32, gid: u32 },
}

impl Account {
    /// The account for servers that this process starts.
    pub(super) fn for_servers() -> Result<Self> {
        if number(&["-u"]) != Some(0) {
            return Ok(Self::Own);
        }
        let named = |name| Some(Self::Other { uid: number(&["-u", name])?, gid: number(&["-g", name])? });
        ["postgres", "nobody"].into_iter().find_map(named).ok_or(Error::NoAccount)
    }

    /// A command that runs as this user and sees nothing of our environment but the path: no `PG…` variable, locale or
    /// time zone changes what a server does.
    pub(super) fn command(self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("LC_ALL", "C").env("TZ", "UTC").current_dir("/");
        if let Some(path) = std::env::var_os("PATH") {
            command.env("PATH", path);
        }
        if let Self::Other { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
        command
    }

    /// A folder of this user's alone where things are kept between runs; none where there is no room for one.
    pub(super) fn kept(self) -> Option<PathBuf> {
        let folder = match self {
            Self::Own => {
                let named =
                    std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|it| it.is_absolute());
                let home = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache"));
                named.or_else(home)?.join("lockstep")
            }
            Self::Other { uid, .. } => PathBuf::from(format!("/var/cache/lockstep-{uid}")),
        };
        if !folder.is_dir() {
            DirBuilder::new().recursive(true).mode(0o700).create(&folder).ok()?;
            self.give(&folder).ok()?;
        }
        Some(folder)
    }

    /// Gives a file or folder to this user.
    pub(super) fn give(self, path: &Path) -> Result<()> {
        match self {
            Self::Own => Ok(()),
            Self::Other { uid, gid } => {
                chown(path, Some(uid), Some(gid)).map_err(Error::file("give away", path))
            }
        }
    }

    /// Whether this user may enter the folder, or run the program.
    pub(super) fn reaches(self, path: &Path) -> bool {
        let test = self.command("test").arg("-x").arg(path).status();
        test.is_ok_and(|status| status.success())
    }
}

/// What `id` says: a number of this process's user, or of another.
fn number(arguments: &[&str]) -> Option<u32> {
    let output = Command::new("id").args(arguments).stderr(Stdio::null()).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
