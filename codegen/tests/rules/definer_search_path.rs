//! `definer-search-path`: a caller's object before the one that is meant. `#[function]` always sets the path, so only a model
//! from elsewhere can break it.

use codegen::declare::Declaration;

case!(kept {
    #[function(sql, security(definer), body_sql = "select 1")]
    pub fn count_books() -> i32;
});

pub fn broken() -> Declaration {
    let mut declaration = kept::declaration();
    for function in declaration.schema.functions.values_mut() {
        function.settings.clear();
    }
    declaration
}
