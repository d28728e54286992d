//! `cargo xtask test`: installs what the tests need, starts the servers that they share, runs them all, and ends with one
//! line. For this repository alone: a project of one's own has `cargo test`.

use std::env;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use serde_json::Value;

use crate::install::install;
use crate::progress::{spinner, style};

const USAGE: &str = "usage: cargo xtask test [NAME]...\n\
                     Runs all tests of the workspace, or those whose name contains one of the given ones.";

/// Why tests could not be run at all, and the exit code that says so.
struct Stop(String, u8);

/// Something of the environment is missing or fails.
fn environment(problem: impl Into<String>) -> Stop {
    Stop(problem.into(), 2)
}

/// Runs the tests whose names contain one of the filters; all where there is none.
pub fn run(filters: &[String]) -> ExitCode {
    if filters.iter().any(|filter| filter.starts_with('-')) {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let began = Instant::now();
    match test(filters) {
        Ok((report, servers)) => {
            let Report { passed, failed, broken } = report;
            let seconds = began.elapsed().as_secs_f32();
            println!("{passed} passed, {failed} failed in {seconds:.1} s ({servers})");
            ExitCode::from(u8::from(failed > 0 || broken))
        }
        Err(Stop(problem, code)) => {
            eprintln!("{problem}");
            ExitCode::from(code)
        }
    }
}

fn test(filters: &[String]) -> Result<(Report, String), Stop> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    install(&root).map_err(environment)?;
    let Built { programs, clusters } = build(&root)?;
    // Stopped when it goes out of scope, and so before the last line.
    let servers = Servers::start(&clusters)?;
    let mut command = cargo(&root);
    command
        .args(["test", "--workspace", "--no-fail-fast", "--"])
        .args(filters)
        .envs(servers.variables.iter().cloned());
    Ok((watch(command, programs)?, servers.describe()))
}

/// The test programs.
struct Built {
    /// How many there are.
    programs: u64,
    /// The one that starts the servers.
    clusters: PathBuf,
}

/// Builds all tests; cargo shows its own progress and the compiler's errors.
fn build(root: &Path) -> Result<Built, Stop> {
    let failed = |problem: io::Error| environment(format!("cargo cannot be run ({problem})"));
    let mut command = cargo(root);
    command.args(["test", "--workspace", "--no-run", "--quiet", "--message-format=json-render-diagnostics"]);
    let waiting = spinner("cargo test --no-run");
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    waiting.finish_and_clear();
    let output = output.map_err(failed)?;
    if !output.status.success() {
        return Err(Stop("the tests do not compile".into(), 1));
    }
    let (mut programs, mut clusters) = (0, None);
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let message: Value = serde_json::from_slice(line).unwrap_or_default();
        if let Some(executable) = message["executable"].as_str() {
            if message["profile"]["test"] == true {
                programs += 1;
            } else if message["target"]["name"] == "clusters" {
                clusters = Some(PathBuf::from(executable));
            }
        }
    }
    let clusters =
        clusters.ok_or_else(|| environment("cargo built no program `clusters` of package `tests`"))?;
    Ok(Built { programs, clusters })
}

/// The servers that all test programs share.
struct Servers {
    child: Child,
    /// What names them to the test programs.
    variables: Vec<(String, String)>,
}

impl Servers {
    fn start(program: &Path) -> Result<Self, Stop> {
        let failed = |problem: io::Error| environment(format!("{}: {problem}", program.display()));
        let waiting = spinner("starting PostgreSQL");
        let mut command = Command::new(program);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let mut variables = Vec::new();
        let mut complete = false;
        for line in child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
            let line = line.map_err(failed)?;
            let Some((name, value)) = line.split_once('=') else {
                complete = true;
                break;
            };
            variables.push((name.to_owned(), value.to_owned()));
        }
        waiting.finish_and_clear();
        let servers = Self { child, variables };
        // What is wrong it has said on standard error.
        if complete { Ok(servers) } else { Err(environment("the tests have no PostgreSQL to run on")) }
    }

    /// What the tests ran on, in words.
    fn describe(&self) -> String {
        let version = |(name, _): &(String, String)| name.rsplit('_').next().unwrap_or_default().to_owned();
        let versions: Vec<String> = self.variables.iter().map(version).collect();
        if versions.is_empty() {
            "on the given server".into()
        } else {
            format!("PostgreSQL {}", versions.join(", "))
        }
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        // It removes what it made and ends; a destructor could not tell of a problem.
        let _ = self.child.wait();
    }
}

/// What the tests said.
#[derive(Default)]
struct Report {
    passed: u64,
    failed: u64,
    /// Cargo says that it failed, for whatever reason.
    broken: bool,
}

/// Runs the tests; shows how far they are, and what the failing ones say.
fn watch(mut command: Command, programs: u64) -> Result<Report, Stop> {
    let failed = |problem: io::Error| environment(format!("cargo cannot be run ({problem})"));
    let (output, input) = io::pipe().map_err(failed)?;
    command.stdin(Stdio::null()).stderr(input.try_clone().map_err(failed)?).stdout(input);
    let mut child = command.spawn().map_err(failed)?;
    // It holds our ends of the pipe, which has no end while they are open.
    drop(command);

    let bar = ProgressBar::new(programs).with_style(style("{bar:24} {pos}/{len} {msg}"));
    bar.enable_steady_tick(Duration::from_millis(200));
    let mut report = Report::default();
    let mut program = Program::default();
    for line in BufReader::new(output).lines() {
        let line = line.map_err(failed)?;
        if let Some(name) = Program::named(&line) {
            bar.inc(u64::from(!program.name.is_empty()));
            let shown = program.end(&mut report, !io::stderr().is_terminal());
            bar.suspend(|| print!("{shown}"));
            program = Program { name, ..Program::default() };
        }
        program.hear(line);
        let passed = report.passed + program.passed;
        bar.set_message(format!(
            "{}: {passed} passed, {} failed",
            program.name,
            report.failed + program.failed
        ));
    }
    bar.finish_and_clear();
    print!("{}", program.end(&mut report, !io::stderr().is_terminal()));
    report.broken = !child.wait().map_err(failed)?.success();
    Ok(report)
}

/// What one test program says.
#[derive(Default)]
struct Program {
    name: String,
    passed: u64,
    failed: u64,
    /// The line that ends it: `ok. 3 passed; 0 failed; …`.
    result: Option<String>,
    lines: Vec<String>,
}

impl Program {
    /// The name of the test program that cargo says it runs.
    fn named(line: &str) -> Option<String> {
        let line = line.trim_start();
        if let Some(package) = line.strip_prefix("Doc-tests ") {
            return Some(format!("{package} (documentation)"));
        }
        let (source, path) = line.strip_prefix("Running ")?.split_once(" (")?;
        let file = Path::new(path.trim_end_matches(')')).file_name()?.to_str()?;
        // Cargo adds a hash to the name.
        let name = file.rsplit_once('-').map_or(file, |(name, _)| name);
        Some(if source.starts_with("unittests") { format!("{name} (unit)") } else { name.to_owned() })
    }

    fn hear(&mut self, line: String) {
        if let Some(result) = line.strip_prefix("test result: ") {
            // What the program itself says; lines of that form can come from elsewhere as well.
            let count = |word: &str| {
                result.split("; ").find_map(|part| part.strip_suffix(word)?.rsplit(' ').next()?.parse().ok())
            };
            self.passed = count(" passed").unwrap_or(self.passed);
            self.failed = count(" failed").unwrap_or(self.failed);
            self.result = Some(result.to_owned());
        } else if line.starts_with("test ") {
            self.passed += u64::from(line.ends_with(" ... ok"));
            self.failed += u64::from(line.ends_with(" ... FAILED"));
        }
        self.lines.push(line);
    }

    /// Counts it, and gives what to show: all that a failing program said but its passing tests; of the others, where
    /// nobody sees the bar, a line.
    fn end(&self, report: &mut Report, is_plain: bool) -> String {
        report.passed += self.passed;
        report.failed += self.failed;
        let is_failure = |line: &String| line.starts_with("error: ") && line.contains(", to rerun pass");
        if self.lines.iter().any(is_failure) {
            // A program that dies names no failed test.
            report.failed += u64::from(self.failed == 0);
            let shown = self.lines.iter().filter(|line| !line.ends_with(" ... ok"));
            shown.flat_map(|line| [line.as_str(), "\n"]).collect()
        } else if is_plain && self.passed > 0 {
            format!("{}: {} passed\n", self.name, self.passed)
        } else {
            String::new()
        }
    }
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

#[cfg(test)]
mod tests {
    use super::{Program, Report};

    /// What a program that said this is shown as, and the counts.
    fn ended(said: &str) -> (String, u64, u64) {
        let mut program = Program { name: "books".into(), ..Program::default() };
        let mut report = Report::default();
        said.lines().for_each(|line| program.hear(line.to_owned()));
        let shown = program.end(&mut report, true);
        (shown, report.passed, report.failed)
    }

    #[test]
    fn a_program_is_known_by_cargos_line() {
        let name = |line| Program::named(line).unwrap_or_default();
        assert_eq!(
            name("     Running unittests src/lib.rs (target/debug/deps/codegen-2d2ba5b6cb9f4d4d)"),
            "codegen (unit)"
        );
        assert_eq!(
            name("     Running tests/provider.rs (target/debug/deps/provider-36a1595f02b80ce2)"),
            "provider"
        );
        assert_eq!(name("   Doc-tests codegen"), "codegen (documentation)");
        assert_eq!(name("test running ... ok"), "");
    }

    #[test]
    fn the_programs_own_count_is_what_counts() {
        // The second line is one of a test, not of the program.
        let said =
            "test a ... ok\ntest ui/a.rs ... ok\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured";
        assert_eq!(ended(said), ("books: 1 passed\n".into(), 1, 0));
    }

    #[test]
    fn a_failing_program_is_shown_without_its_passing_tests() {
        let said = "test a ... ok\ntest b ... FAILED\n---- b stdout ----\nwhy\n\
                    test result: FAILED. 1 passed; 1 failed; 0 ignored\n\
                    error: test failed, to rerun pass `-p tests --test books`";
        assert_eq!(ended(said), (said.replace("test a ... ok\n", "") + "\n", 1, 1));
    }

    #[test]
    fn a_program_that_dies_has_failed() {
        let said =
            "test a ... ok\nerror: test failed, to rerun pass `-p tests --test books`\n(signal: 6, SIGABRT)";
        assert_eq!(ended(said), (said.replace("test a ... ok\n", "") + "\n", 1, 1));
    }
}
