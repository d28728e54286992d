//! What several modules share.

use codegen::prelude::*;

#[derive(Namespace)]
#[namespace(search)]
pub struct Search;

#[derive(ExternalType)]
#[external_type(regconfig, builtin = "regconfig")]
pub struct Regconfig;

#[derive(Definition)]
#[definition(
    collation(r#"search."numeric""#),
    create(r#"create collation search."numeric" (provider = icu, locale = 'en-u-kn-true')"#),
    drop(r#"drop collation search."numeric""#)
)]
pub struct SearchNumeric;

#[derive(Definition)]
#[definition(
    operator("search.=~(text, text)"),
    create("create operator search.=~ (function = textregexeq, leftarg = text, rightarg = text)"),
    drop("drop operator search.=~(text, text)")
)]
pub struct SearchOperator;

#[derive(Definition)]
#[definition(
    text_search_dictionary("search.english_simple"),
    create(
        "create text search dictionary search.english_simple (template = pg_catalog.simple, stopwords = 'english')"
    ),
    drop("drop text search dictionary search.english_simple")
)]
pub struct SearchEnglishSimple;

#[derive(Definition)]
#[definition(
    text_search_configuration("search.docs"),
    create(
        r#"create text search configuration search.docs (parser = pg_catalog."default")"#,
        "alter text search configuration search.docs add mapping for asciihword with pg_catalog.english_stem",
        "alter text search configuration search.docs add mapping for asciiword with pg_catalog.english_stem",
        "alter text search configuration search.docs add mapping for email with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for file with pg_catalog.simple",
        r#"alter text search configuration search.docs add mapping for "float" with pg_catalog.simple"#,
        "alter text search configuration search.docs add mapping for host with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for hword with pg_catalog.english_stem",
        "alter text search configuration search.docs add mapping for hword_asciipart with pg_catalog.english_stem",
        "alter text search configuration search.docs add mapping for hword_numpart with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for hword_part with pg_catalog.english_stem",
        r#"alter text search configuration search.docs add mapping for "int" with pg_catalog.simple"#,
        "alter text search configuration search.docs add mapping for numhword with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for numword with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for sfloat with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for uint with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for url with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for url_path with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for version with pg_catalog.simple",
        "alter text search configuration search.docs add mapping for word with pg_catalog.english_stem"
    ),
    drop("drop text search configuration search.docs")
)]
pub struct SearchDocs;
