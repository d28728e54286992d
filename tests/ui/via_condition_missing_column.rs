// A condition on the parent's row names a column that only the child has, and a misspelt one.

use codegen::prelude::*;

#[derive(Table)]
#[table(authors)]
#[access(service())]
pub struct Author {
    #[primary_key]
    pub id: Uuid,
    #[column("type")]
    pub kind: Text,
}

#[derive(Table)]
#[table(books)]
#[access(
    select(via(author_id, all(signed_in, "type = 'poet'"))),
    update(via(author_id, "state = 'draft'")),
    delete(via(author_id, any("typ = 'poet'", "type = 'critic'"))),
    insert(via(author_id, via(home, signed_in))),
    service()
)]
pub struct Book {
    #[primary_key]
    pub id: Uuid,
    #[references(Author::id)]
    pub author_id: Uuid,
    pub state: Text,
}

fn main() {}
