//! What building a declaration finds: what rustc cannot see, because it takes two items together.

use codegen::prelude::*;

/// Every finding as a person reads it: place, rule, message, help.
fn findings(declaration: &Declaration) -> String {
    let mut lines = Vec::new();
    for finding in &declaration.diagnostics {
        let at = finding.at.as_ref().map_or_else(String::new, |at| format!("{at}: "));
        lines.push(format!("{at}{}: {}", finding.rule, finding.message));
        lines.extend(finding.help.iter().map(|help| format!("  help: {help}")));
    }
    lines.join("\n")
}

mod twice {
    pub mod books {
        use codegen::prelude::*;

        #[derive(Table)]
        #[table(books)]
        #[index(title, name = "shelves")]
        pub struct Book {
            #[primary_key]
            pub id: Uuid,
            pub title: Text,
        }

        #[derive(Table)]
        #[table(books)]
        pub struct Tome {
            #[primary_key]
            pub id: Uuid,
        }

        #[derive(Table)]
        #[table(shelves)]
        #[check(a_word_that_makes_the_name_of_the_check_longer_than_postgresql_keeps_it = "id is not null")]
        pub struct Shelf {
            #[primary_key]
            pub id: Uuid,
        }

        #[derive(Values)]
        pub enum State {
            Draft,
        }
    }

    pub mod more {
        use codegen::prelude::*;

        #[derive(Values)]
        pub enum State {
            Open,
        }

        #[derive(Values)]
        #[values(enum_type(shelves))]
        pub enum Kind {
            High,
        }
    }

    pub mod forgotten {
        use codegen::prelude::*;

        #[derive(Table)]
        #[table(loans)]
        pub struct Loan {
            #[primary_key]
            pub id: Uuid,
        }
    }

    pub fn declaration() -> Declaration {
        Project::new("Library", "")
            .module(module!(books), "create_books")
            .module(module!(more), "create_books")
            .module(module!(books), "Create books")
            .build()
    }

    use codegen::prelude::*;
}

#[test]
fn objects_of_one_name_and_modules_listed_wrongly_are_found() {
    insta::assert_snapshot!(findings(&twice::declaration()));
}

mod access {
    use codegen::prelude::*;

    #[derive(Table)]
    #[table(readers)]
    #[tenant(branch_id)]
    #[access(select(tenant), update(owner), service())]
    #[owner(id)]
    pub struct Reader {
        #[primary_key]
        pub id: Uuid,
        pub branch_id: Uuid,
    }

    #[derive(Table)]
    #[table(loans)]
    #[access(
        select(via(lender, signed_in)),
        insert(via(since, owner)),
        update(via("loans_lender_fkey1", owner)),
        delete(via(borrower, via(branch_id, tenant))),
        service()
    )]
    #[policies(own_policies)]
    #[foreign_key(lender, references(Reader::id), name = "loans_from")]
    #[foreign_key(lender, references(Reader::id), name = "loans_by")]
    pub struct Loan {
        #[primary_key]
        pub id: Uuid,
        pub lender: Uuid,
        #[references(Reader::id)]
        pub borrower: Uuid,
        pub since: Date,
    }

    fn own_policies(p: Policies<Loan>) -> Policy<Loan> {
        p.select("Everybody").expect(Command::Select, Scope::anyone())
    }

    pub fn declaration() -> Declaration {
        Project::new("Library", "").module(module!(self), "create_loans").build()
    }
}

#[test]
fn access_that_cannot_be_lowered_is_found() {
    insta::assert_snapshot!(findings(&access::declaration()));
}

mod seed {
    use codegen::prelude::*;

    mod listed {
        use codegen::prelude::*;

        #[derive(Values)]
        pub enum State {
            Draft,
        }

        #[derive(Table)]
        #[table(books)]
        pub struct Book {
            #[primary_key]
            #[identity(always)]
            pub id: i64,
            pub title: Text,
            pub shelf: Text,
            #[default("'daft'")]
            pub state: State,
            #[default("'draft'::text")]
            pub before: Option<State>,
        }
    }

    #[allow(dead_code, reason = "only its constants are used")]
    mod unlisted {
        use codegen::prelude::*;

        #[derive(Table)]
        #[table(loans)]
        pub struct Loan {
            #[primary_key]
            pub id: Uuid,
        }
    }

    pub fn declaration() -> Declaration {
        use listed::Book;
        use unlisted::Loan;
        Project::new("Library", "")
            .module(module!(listed), "create_books")
            .seed(Seed::new().row(row!(Book { id: 1 })).row(row!(Loan { id: "x" })))
            .build()
    }
}

#[test]
fn rows_that_cannot_be_inserted_and_defaults_outside_the_set_are_found() {
    insta::assert_snapshot!(findings(&seed::declaration()));
}
