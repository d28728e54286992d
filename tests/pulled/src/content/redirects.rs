//! `redirects`.

use codegen::prelude::*;

#[derive(Table)]
#[table(redirects, row_security(off))]
#[access(service())]
pub struct Redirect {
    #[primary_key]
    pub source: Text,
    pub target: Text,
    #[default("301")]
    pub status: RedirectStatus,
}

#[derive(Values)]
pub enum RedirectStatus {
    #[value(301)]
    N301,
    #[value(302)]
    N302,
    #[value(307)]
    N307,
    #[value(308)]
    N308,
}
