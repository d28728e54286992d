//! What the tests need beside cargo and PostgreSQL: npm packages and Python programs, of fixed versions, in this
//! repository alone.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::progress::spinner;

/// Installs what is not there yet.
///
/// # Errors
/// What is missing on this machine, or what an installer said.
pub fn install(root: &Path) -> Result<(), String> {
    let tests = root.join("tests");
    npm(&tests)?;
    python(&tests.join("requirements.txt"), &root.join("target/python"))
}

/// The npm packages of the lock file.
fn npm(tests: &Path) -> Result<(), String> {
    let changed = |file: &str| fs::metadata(tests.join(file)).and_then(|metadata| metadata.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    let mut command = Command::new("npm");
    command.arg("ci").current_dir(tests);
    run("npm ci", command, "install Node.js 20 or later")
}

/// The Python programs of a list, in an environment of their own, which keeps the list that it was made from.
fn python(list: &Path, environment: &Path) -> Result<(), String> {
    let wanted = fs::read(list).map_err(|problem| format!("cannot read {}: {problem}", list.display()))?;
    let kept = environment.join("requirements.txt");
    if fs::read(&kept).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    let help = "install Python 3 with its modules `venv` and `pip` (`apt-get install python3-venv`)";
    let mut create = Command::new("python3");
    create.args(["-m", "venv", "--clear"]).arg(environment);
    run("python3 -m venv", create, help)?;
    let mut install = Command::new(environment.join("bin/python"));
    install
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"])
        .arg(list);
    run("pip install", install, help)?;
    // Last, so that an installation that was interrupted is made anew.
    fs::write(&kept, wanted).map_err(|problem| format!("cannot write {}: {problem}", kept.display()))
}

/// Runs an installer; shows what it says where it fails.
fn run(name: &'static str, mut command: Command, help: &str) -> Result<(), String> {
    let waiting = spinner(name);
    let output = command.stdin(Stdio::null()).output();
    waiting.finish_and_clear();
    let output = output.map_err(|problem: io::Error| format!("{name} cannot be run ({problem}); {help}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name}: {}\n{said}{complaint}", output.status))
}
