//! `sites`.

use codegen::prelude::*;

use crate::content::shared::{Citext, Locale};

#[derive(Table)]
#[table(sites, row_security(off))]
#[access(service())]
pub struct Site {
    #[primary_key]
    #[default("nextval('public.sites_site_id_seq'::regclass)")]
    pub site_id: i32,
    #[unique]
    pub host: Citext,
    pub default_locale: Option<Locale>,
}

#[derive(Sequence)]
#[sequence(sites_site_id_seq, type(i32), owned_by(Site::site_id))]
pub struct SitesSiteIdSeq;
