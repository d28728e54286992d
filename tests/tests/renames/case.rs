//! A declaration before and after, side by side.

use codegen::declare::Declaration;

pub struct Case {
    pub name: &'static str,
    /// What fills the database before.
    pub rows: &'static str,
    /// Does a label of an enum type change, as rows show?
    pub relabels: bool,
    pub before: fn() -> Declaration,
    pub after: fn() -> Declaration,
}

/// A declared schema as a module of its own.
macro_rules! state {
    ($name:ident { $($item:item)* }) => {
        pub(crate) mod $name {
            #[allow(unused_imports, reason = "what a schema needs of it differs")]
            use codegen::prelude::*;

            $($item)*

            pub fn declared() -> Declaration {
                Project::new("Library", "Books and those who read them.")
                    .module(codegen::module!(self), "create_library")
                    .build()
            }
        }
    };
}

macro_rules! cases {
    ($($name:ident { $rows:literal before { $($before:item)* } after { $($after:item)* } })*) => {
        $(mod $name {
            state!(before { $($before)* });
            state!(after { $($after)* });
        })*

        pub fn cases() -> Vec<crate::case::Case> {
            vec![$(crate::case::Case {
                name: stringify!($name),
                rows: $rows,
                relabels: stringify!($name).starts_with("labels"),
                before: $name::before::declared,
                after: $name::after::declared,
            }),*]
        }
    };
}
