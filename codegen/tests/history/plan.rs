//! What `plan` shows of the next `gen`.

use crate::project::Project;
use crate::states::{books, loans};

#[test]
fn a_plan_for_people() {
    let project = Project::sealed(&books());
    let before = project.tree();
    insta::assert_snapshot!(project.fine(&loans(), "plan"));
    assert_eq!(project.tree(), before, "nothing is written");
}

#[test]
fn a_plan_for_programs() {
    let project = Project::sealed(&books());
    insta::assert_snapshot!(project.fine(&loans(), "plan --format json"));
}

#[test]
fn a_plan_of_nothing() {
    let project = Project::sealed(&books());
    assert_eq!(project.fine(&books(), "plan"), "nothing to do\n");
    assert_eq!(project.fine(&books(), "plan --format json"), "{\n  \"migrations\": []\n}\n");
}
