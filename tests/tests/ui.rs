//! What the compiler says of a broken schema: one case per mistake, its message the product.

use std::path::Path;
use std::{fs, io};

/// The cases' SQL files, put where the crate that trybuild makes of them looks for its own.
fn sql_files() -> io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .with_file_name("tests")
        .join("trybuild/tests/sql");
    fs::create_dir_all(&target)?;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/sql"))? {
        let entry = entry?;
        fs::copy(entry.path(), target.join(entry.file_name()))?;
    }
    Ok(())
}

#[test]
fn a_broken_schema_does_not_compile() -> io::Result<()> {
    sql_files()?;
    trybuild::TestCases::new().compile_fail("ui/*.rs");
    Ok(())
}
