//! Types and sequences.

cases! {
    enum_type {
        "insert into public.books values ('new', '{old,new}')"
        before {
            /// How old.
            #[derive(Values)]
            #[values(enum_type(age))]
            pub enum Age { New, Old }
            #[derive(Table)]
            #[table(books)]
            #[check(young = "age = 'new'::public.age")]
            pub struct Book {
                #[default("'new'::public.age")]
                pub age: Age,
                pub ages: Vec<Age>,
            }
        }
        after {
            /// How old.
            #[derive(Values)]
            #[values(enum_type(era))]
            #[renamed_from(age)]
            pub enum Age { New, Old }
            #[derive(Table)]
            #[table(books)]
            #[check(young = "age = 'new'::public.era")]
            pub struct Book {
                #[default("'new'::public.era")]
                pub age: Age,
                pub ages: Vec<Age>,
            }
        }
    }
    labels {
        "insert into public.books values (1, 'draft', 'draft')"
        before {
            #[derive(Values)]
            #[values(enum_type(state))]
            pub enum State { Draft, Published, #[value("it's gone")] Gone }
            #[derive(Table)]
            #[table(books)]
            #[check(states = "state <> 'it''s gone' and note <> 'it''s gone' and state is distinct from 'it''s gone'")]
            #[index(state, only = "state = 'draft' or note = 'draft'")]
            #[access(select(signed_in, only = "state = 'draft'::public.state"), service(select))]
            pub struct Book {
                #[primary_key] pub id: i64,
                #[default("'draft'")] pub state: State,
                pub note: Text,
            }
            #[derive(View)]
            #[view(drafts, query_sql = "select b.id, 'draft'::text as word from public.books b where b.state in ('draft') and b.note = 'draft'")]
            pub struct Drafts { pub id: i64, pub word: Text }
        }
        after {
            #[derive(Values)]
            #[values(enum_type(state))]
            pub enum State {
                #[renamed_from(draft)] Unfinished,
                Published,
                #[renamed_from("it's gone")] #[value("he said \"no\"")] Gone,
            }
            #[derive(Table)]
            #[table(books)]
            #[check(states = "state <> 'he said \"no\"' and note <> 'it''s gone' and state is distinct from 'he said \"no\"'")]
            #[index(state, only = "state = 'unfinished' or note = 'draft'")]
            #[access(select(signed_in, only = "state = 'unfinished'::public.state"), service(select))]
            pub struct Book {
                #[primary_key] pub id: i64,
                #[default("'unfinished'")] pub state: State,
                pub note: Text,
            }
            #[derive(View)]
            #[view(drafts, query_sql = "select b.id, 'draft'::text as word from public.books b where b.state in ('unfinished') and b.note = 'draft'")]
            pub struct Drafts { pub id: i64, pub word: Text }
        }
    }
    domain {
        "insert into public.readers values ('jane@example.org')"
        before {
            /// An address.
            #[derive(Domain)]
            #[domain(email, base(Text), check("value ~ '@'"), check(short = "length(value) < 99"), default("'a@b'"))]
            pub struct Email;
            #[derive(Table)]
            #[table(readers)]
            pub struct Reader { #[primary_key] #[default("'x@y'::public.email")] pub email: Email }
        }
        after {
            /// An address.
            #[derive(Domain)]
            #[domain(mail, base(Text), check("value ~ '@'"), check(short = "length(value) < 99"), default("'a@b'"))]
            #[renamed_from(email)]
            pub struct Email;
            #[derive(Table)]
            #[table(readers)]
            pub struct Reader { #[primary_key] #[default("'x@y'::public.mail")] pub email: Email }
        }
    }
    composite {
        "insert into public.readers values (1, row('High Street', 'Bath'), '{}')"
        before {
            /// Where.
            #[derive(Composite)]
            #[composite(address)]
            pub struct Address {
                /// With its number.
                pub street: Text,
                pub city: Option<Text>,
            }
            #[derive(Table)]
            #[table(readers)]
            pub struct Reader { #[primary_key] pub id: i64, pub home: Address, pub former: Vec<Address> }
        }
        after {
            /// Where.
            #[derive(Composite)]
            #[composite(place)]
            #[renamed_from(address)]
            pub struct Address {
                /// With its number.
                #[renamed_from(street)]
                pub road: Text,
                pub city: Option<Text>,
            }
            #[derive(Table)]
            #[table(readers)]
            pub struct Reader { #[primary_key] pub id: i64, pub home: Address, pub former: Vec<Address> }
        }
    }
    sequence {
        "insert into public.invoices (number) values (default), (default)"
        before {
            /// Numbers.
            #[derive(Sequence)]
            #[sequence(invoice_numbers, start = 100, owned_by(Invoice::number), grant(usage(authenticated)))]
            pub struct InvoiceNumbers;
            #[derive(Table)]
            #[table(invoices)]
            pub struct Invoice { #[primary_key] #[default("nextval('public.invoice_numbers')")] pub number: i64 }
        }
        after {
            /// Numbers.
            #[derive(Sequence)]
            #[sequence(bill_numbers, start = 100, owned_by(Invoice::figure), grant(usage(authenticated)))]
            #[renamed_from(invoice_numbers)]
            pub struct InvoiceNumbers;
            #[derive(Table)]
            #[table(bills)]
            #[renamed_from(invoices)]
            pub struct Invoice {
                #[primary_key]
                #[default("nextval('public.bill_numbers')")]
                #[renamed_from(number)]
                pub figure: i64,
            }
        }
    }
}
