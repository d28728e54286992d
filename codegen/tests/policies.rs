//! What `sql!` makes of the conditions of hand-written policies.

/// In a query of its own a bare name would be a column of that query's tables: every user of any tenant's would do.
#[test]
fn a_column_in_a_query_within_a_policy_is_the_policys_table() {
    let declared = nested::declared();
    let policies: Vec<_> = declared.schema.policies.values().filter_map(|it| it.using.as_ref()).collect();
    let expected = "id > 0 and exists (select 1 from public.keepers k where k.shelf_id = shelves.shelf_id \
                    and k.id in (select 1 where shelves.id = 2)) and (select public.is_open())";
    assert_eq!(policies, [&codegen::model::Sql::new(expected)]);
}

mod nested {
    use codegen::prelude::*;

    #[function(sql, stable, body_sql = "select true")]
    pub fn is_open() -> bool;

    #[derive(Table)]
    #[table(shelves)]
    #[access(service(select))]
    #[policies(kept)]
    pub struct Shelf {
        #[primary_key]
        pub id: i64,
        pub shelf_id: i64,
    }

    fn kept(policies: Policies<Shelf>) -> Policy<Shelf> {
        policies.select("kept").using(sql!(
            "{} > 0 and exists (select 1 from public.keepers k where k.shelf_id = {} \
             and k.id in (select 1 where {} = 2)) and (select {}())",
            Shelf::id,
            Shelf::shelf_id,
            Shelf::id,
            is_open
        ))
    }

    #[derive(Table)]
    #[table(keepers)]
    #[access(service(select))]
    pub struct Keeper {
        #[primary_key]
        pub id: i64,
        pub shelf_id: i64,
    }

    pub fn declared() -> Declaration {
        Project::new("Library", "Shelves.").module(codegen::module!(self), "create_library").build()
    }
}
