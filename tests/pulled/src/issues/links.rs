//! `links`.

use codegen::prelude::*;

use crate::issues::issues::Issue;

#[derive(Table)]
#[table(links, row_security(off))]
#[access(service())]
#[primary_key(from_project, from_number, to_project, to_number, kind)]
#[foreign_key(
    from_project,
    from_number,
    references(Issue::project, Issue::number),
    on_delete(cascade),
    on_update(cascade)
)]
#[foreign_key(
    to_project,
    to_number,
    references(Issue::project, Issue::number),
    on_delete(cascade),
    on_update(cascade)
)]
pub struct Link {
    pub from_project: Varchar<10>,
    pub from_number: i32,
    pub to_project: Varchar<10>,
    pub to_number: i32,
    #[default("'relates'")]
    pub kind: Text,
}
