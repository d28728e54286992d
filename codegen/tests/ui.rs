//! What the compiler says of a broken schema: one case per mistake in `tests/ui`, its message the product.
//!
//! The runner is a test of this package because the cases need no more than what it depends on.

use std::path::Path;
use std::{fs, io};

/// The cases' SQL files, put where the crate that trybuild makes of the cases looks for its own.
fn sql_files() -> io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tests").join("trybuild/codegen/sql");
    fs::create_dir_all(&target)?;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui/sql"))? {
        let entry = entry?;
        fs::copy(entry.path(), target.join(entry.file_name()))?;
    }
    Ok(())
}

#[test]
fn a_broken_schema_does_not_compile() -> io::Result<()> {
    sql_files()?;
    trybuild::TestCases::new().compile_fail("../tests/ui/*.rs");
    Ok(())
}
