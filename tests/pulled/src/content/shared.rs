//! What several modules share.

use codegen::prelude::*;

use crate::content::redirects::Redirect;

#[derive(Extension)]
#[extension(citext)]
pub struct CitextExtension;

#[derive(ExternalType)]
#[external_type(citext)]
pub struct Citext;

#[derive(Domain)]
#[domain(
    locale,
    base(Varchar<5>),
    not_null,
    default = "'en'::character varying",
    check("(VALUE)::text ~ '^[a-z]{2}(_[A-Z]{2})?$'::text", name = "locale_form")
)]
pub struct Locale;

#[derive(Domain)]
#[domain(
    slug,
    base(Text),
    check("VALUE ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text"),
    check("char_length(VALUE) <= 80", name = "slug_check1")
)]
pub struct Slug;

/// What search engines are told.
#[derive(Composite)]
#[composite(seo)]
pub struct Seo {
    pub title: Option<Text>,
    pub description: Option<Text>,
    /// Keep away?
    pub no_index: Option<bool>,
}

#[derive(Definition)]
#[definition(
    rule("redirects_keep on public.redirects"),
    create(
        r"CREATE RULE redirects_keep AS
    ON DELETE TO public.redirects DO INSTEAD NOTHING"
    ),
    drop("drop rule redirects_keep on public.redirects"),
    depends_on(Redirect)
)]
pub struct RedirectsKeepOnPublicRedirects;

#[derive(Values)]
#[values(enum_type(content_state))]
pub enum ContentState {
    Draft,
    #[value("in review")]
    InReview,
    Published,
    Archived,
}
