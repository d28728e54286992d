//! Surroundings that do not let `gen` work: it says what is wrong, exits with 2 and leaves the tree as it was.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_starter");

/// Who owns nothing.
const NOBODY: u32 = 65534;

fn finish(command: &mut Command) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap())
}

fn run(folder: &Path, command: &str) -> (Option<i32>, String) {
    finish(Command::new(PROGRAM).arg(command).current_dir(folder))
}

/// `gen` of a shell that was given these limits.
fn limited(folder: &Path, limits: &str) -> (Option<i32>, String) {
    finish(Command::new("sh").args(["-c", &format!("{limits}; exec {PROGRAM} gen")]).current_dir(folder))
}

/// A project whose files are generated.
fn generated() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    folder
}

/// Every file below a folder with its content, sorted.
fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

/// Every generated file but the history as somebody might edit it, and all of the tree then.
fn edit(folder: &Path) -> Vec<(String, Vec<u8>)> {
    for (path, _) in tree(folder).iter().filter(|(path, _)| !path.ends_with("history.json")) {
        fs::write(path, "edited").unwrap();
    }
    tree(folder)
}

#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let whole: usize = tree(generated().path()).iter().map(|(_, content)| content.len()).max().unwrap();
    let (fresh, edited) = (tempfile::tempdir().unwrap(), generated());
    let before = edit(edited.path());
    // No file may grow beyond so many half kilobytes: writing fails as it does on a full disk, sooner or later.
    for limit in (0..).map(|power| 1 << power).take_while(|limit| limit * 1024 < whole) {
        let limits = format!("trap '' XFSZ; ulimit -f {limit}");
        for (folder, before) in [(&fresh, &Vec::new()), (&edited, &before)] {
            let (code, report) = limited(folder.path(), &limits);
            assert_eq!(code, Some(2), "{limit}: {report}");
            assert!(report.contains("cannot write `"), "{limit}: {report}");
            assert_eq!(&tree(folder.path()), before, "{limit}: {report}");
        }
    }
    assert_eq!(run(edited.path(), "gen").0, Some(0), "once there is room");
}

#[test]
fn a_process_may_have_fewer_open_files_than_a_schema_has() {
    let folder = tempfile::tempdir().unwrap();
    let (code, report) = limited(folder.path(), "ulimit -n 12");
    assert_eq!(code, Some(0), "{report}");
    assert!(tree(folder.path()).len() > 12, "{report}");
}

#[test]
fn a_folder_that_may_not_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    // No permission stops root: somebody else runs the program, from where everybody may.
    let is_root = fs::metadata(folder.path()).unwrap().uid() == 0;
    let project = folder.path().join("project");
    let program = folder.path().join("starter");
    fs::copy(PROGRAM, &program).unwrap();
    fs::create_dir(&project).unwrap();
    if is_root {
        chown(&project, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    let run = || {
        let mut command = Command::new(&program);
        if is_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        finish(command.arg("gen").current_dir(&project))
    };
    let (code, report) = run();
    assert_eq!(code, Some(0), "{report}");
    let before = edit(&project);
    let migrations = project.join("generated/migrations");
    fs::set_permissions(&migrations, Permissions::from_mode(0o555)).unwrap();
    let (code, report) = run();
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("cannot write to `") && report.contains("generated/migrations`"), "{report}");
    assert_eq!(tree(&project), before);

    // A file that may not be written is put another in the place of.
    fs::set_permissions(&migrations, Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(migrations.join("database.types.ts"), Permissions::from_mode(0o444)).unwrap();
    let (code, report) = run();
    assert_eq!(code, Some(0), "{report}");
}

#[test]
fn a_folder_where_a_file_belongs_is_named() {
    let folder = generated();
    let types = folder.path().join("generated/migrations/database.types.ts");
    edit(folder.path());
    fs::remove_file(&types).unwrap();
    fs::create_dir(&types).unwrap();
    fs::write(types.join("mine"), "").unwrap();
    let before = tree(folder.path());
    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("database.types.ts"), "{report}");
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn a_file_where_a_folder_belongs_is_named() {
    let folder = generated();
    edit(folder.path());
    let models = folder.path().join("generated/models/src");
    fs::remove_dir_all(&models).unwrap();
    fs::write(&models, "mine").unwrap();
    let before = tree(folder.path());
    let (code, report) = run(folder.path(), "gen");
    assert_eq!(code, Some(2), "{report}");
    assert!(report.contains("generated/models/src"), "{report}");
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn what_is_sealed_and_damaged_is_named_with_what_restores_it() {
    let folder = generated();
    assert_eq!(run(folder.path(), "seal").0, Some(0));
    let sealed = tree(folder.path());
    for file in ["schema.json", "migrations/001_create_books.sql", "migrations/rollback_001_books.sql"] {
        let path = folder.path().join("generated").join(file);
        let whole = fs::read(&path).unwrap();
        let damages = [
            None,
            Some(Vec::new()),
            Some(whole[..whole.len() / 2].to_vec()),
            Some([&whole[..], b"\xff"].concat()),
        ];
        for (damage, command) in damages.into_iter().zip(["gen", "check", "plan", "seal"]) {
            let words = match &damage {
                Some(content) => fs::write(&path, content).map(|()| "is sealed, and no longer what it was"),
                None => fs::remove_file(&path).map(|()| "is sealed, and missing"),
            };
            let before = tree(folder.path());
            let (code, report) = run(folder.path(), command);
            assert_eq!(code, Some(1), "{command}: {report}");
            assert!(report.contains(words.unwrap()), "{command}: {report}");
            assert!(report.contains(&format!("git checkout -- generated/{file}")), "{command}: {report}");
            assert!(!report.contains("../"), "a file of another project is shown: {report}");
            assert_eq!(tree(folder.path()), before, "{command}: {report}");
        }
        fs::write(&path, whole).unwrap();
    }
    assert_eq!(tree(folder.path()), sealed);
    assert_eq!(run(folder.path(), "check").0, Some(0), "all that was damaged was restored");
}

#[test]
fn a_generated_file_that_is_no_text_is_generated_again() {
    let folder = generated();
    let whole = tree(folder.path());
    let types = folder.path().join("generated/migrations/database.types.ts");
    fs::write(&types, b"export \xff\xfe\n").unwrap();
    // Nothing is sealed yet: the snapshot is one of the files that are written anew.
    fs::write(folder.path().join("generated/schema.json"), "{").unwrap();
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(1), "{report}");
    assert!(report.contains("stale: generated/migrations/database.types.ts"), "{report}");
    assert!(report.contains("stale: generated/schema.json"), "{report}");
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    assert_eq!(tree(folder.path()), whole);
}

#[test]
fn a_history_that_cannot_be_read_stops_everything() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let history = folder.path().join("generated/history.json");
    let text = fs::read_to_string(&history).unwrap();
    fs::write(&history, &text[..text.len() / 2]).unwrap();
    let before = tree(folder.path());
    for command in ["gen", "check"] {
        let (code, report) = run(folder.path(), command);
        assert_eq!(code, Some(2), "{report}");
        assert!(report.contains("history.json") && report.contains("git checkout"), "{report}");
    }
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn files_that_nothing_generates_any_more_are_removed() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    let before = tree(folder.path());
    let stale = folder.path().join("generated/migrations/old/009_old.sql");
    fs::create_dir(stale.parent().unwrap()).unwrap();
    fs::write(&stale, "select 1;").unwrap();
    let (code, report) = run(folder.path(), "check");
    assert_eq!(code, Some(1), "{report}");
    assert!(report.contains("left over: generated/migrations/old/009_old.sql"), "{report}");
    assert_eq!(run(folder.path(), "gen").0, Some(0));
    assert!(!stale.parent().unwrap().exists());
    assert_eq!(tree(folder.path()), before);
}

#[test]
fn the_bytes_do_not_depend_on_locale_or_time_zone() {
    let contents = |locale: &str, zone: &str| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(PROGRAM);
        command.arg("gen").current_dir(folder.path()).env("LC_ALL", locale).env("TZ", zone);
        assert_eq!(finish(&mut command).0, Some(0));
        let files = tree(folder.path());
        assert!(!files.is_empty());
        files.into_iter().map(|(_, content)| content).collect::<Vec<_>>()
    };
    assert_eq!(contents("C", "UTC"), contents("tr_TR.UTF-8", "Pacific/Kiritimati"));
}
