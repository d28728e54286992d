//! A field takes more.

pub mod before {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        pub shelf: Option<Varchar<10>>,
    }
}

pub mod after {
    use codegen::prelude::*;

    #[derive(Composite)]
    #[composite(place)]
    pub struct Place {
        pub room: Text,
        pub shelf: Option<Varchar<20>>,
    }
}

pub const ROWS: &str = "";
