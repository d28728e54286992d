//! Countries, by the names that people use.

use codegen::prelude::*;

/// Countries, by the names that people use.
#[derive(Table)]
#[table(countries, row_security(off))]
#[access(service())]
pub struct Country {
    #[primary_key]
    #[default("nextval('public.countries_country_id_seq'::regclass)")]
    pub country_id: i32,
    #[unique]
    pub name: Text,
}

#[derive(Sequence)]
#[sequence(countries_country_id_seq, type(i32), owned_by(Country::country_id))]
pub struct CountriesCountryIdSeq;
