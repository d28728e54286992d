//! `foreign-key-target`: a reference to a column that several rows can share.

case!(broken {
    #[derive(Table)]
    #[table(branches)]
    #[access(service(select))]
    #[unique(name, town)]
    pub struct Branch {
        #[primary_key]
        pub id: i64,
        pub name: Text,
        pub town: Text,
    }

    /// Somebody else's.
    #[derive(Table)]
    #[table(readers, external)]
    pub struct Reader {
        #[primary_key]
        pub id: i64,
        pub card: Text,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[index(branch)]
    #[index(card)]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[references(Branch::name)]
        pub branch: Text,
        #[references(Reader::card)]
        pub card: Text,
    }
});

case!(kept {
    #[derive(Table)]
    #[table(branches)]
    #[access(service(select))]
    #[unique(name, town)]
    #[index(name, unique)]
    pub struct Branch {
        #[primary_key]
        pub id: i64,
        pub name: Text,
        pub town: Text,
    }

    #[derive(Table)]
    #[table(books)]
    #[access(service(select))]
    #[index(branch, town)]
    #[foreign_key(branch, town, references(Branch::name, Branch::town))]
    pub struct Book {
        #[primary_key]
        pub id: i64,
        #[references(Branch::name)]
        pub branch: Text,
        pub town: Text,
    }
});
