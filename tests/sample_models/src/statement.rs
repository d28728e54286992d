//! The text of a statement over the columns and arguments that are there. Values are bound, never written into the SQL.

#![allow(dead_code, reason = "not every schema has all sorts of statements")]

/// The columns and values of a statement, or the arguments of a call; how the values are held is the driver's to say.
#[derive(Default)]
pub(crate) struct Statement<V> {
    /// Columns, and the parameter that each is given.
    columns: Vec<(&'static str, String)>,
    /// Columns of the key, and the parameter that each is compared with.
    key: Vec<(&'static str, String)>,
    /// The values of the parameters.
    pub(crate) values: V,
}

impl<V> Statement<V> {
    /// A column, or a call's argument, that is given the next parameter; `cast` stands behind it.
    pub(crate) fn push(&mut self, column: &'static str, cast: &'static str) {
        let parameter = self.parameter(cast);
        self.columns.push((column, parameter));
    }

    /// A column of the key, which is compared with the next parameter.
    pub(crate) fn push_key(&mut self, column: &'static str, cast: &'static str) {
        let parameter = self.parameter(cast);
        self.key.push((column, parameter));
    }

    fn parameter(&self, cast: &str) -> String {
        format!("${}{cast}", self.columns.len() + self.key.len() + 1)
    }

    /// `INSERT` of the columns that are given a value.
    pub(crate) fn insert(&self, table: &str, returning: &str) -> String {
        if self.columns.is_empty() {
            return format!("insert into {table} default values returning {returning}");
        }
        let columns = join(&self.columns, ", ", |(column, _)| (*column).to_owned());
        let values = join(&self.columns, ", ", |(_, parameter)| parameter.clone());
        format!("insert into {table} ({columns}) values ({values}) returning {returning}")
    }

    /// `UPDATE` of the columns that are given a value, in the row of the key; without any, the row as it is.
    pub(crate) fn update(&self, table: &str, returning: &str) -> String {
        if self.columns.is_empty() {
            return self.select(table, returning);
        }
        let pair = |(column, parameter): &(&'static str, String)| format!("{column} = {parameter}");
        let (columns, key) = (join(&self.columns, ", ", pair), join(&self.key, " and ", pair));
        format!("update {table} set {columns} where {key} returning {returning}")
    }

    /// `SELECT` of the row of the key.
    pub(crate) fn select(&self, table: &str, columns: &str) -> String {
        let key = join(&self.key, " and ", |(column, parameter)| format!("{column} = {parameter}"));
        format!("select {columns} from {table} where {key}")
    }

    /// The arguments of a call, between what stands before and behind them.
    pub(crate) fn call(&self, before: &str, constants: &[&str], behind: &str) -> String {
        let given = self.columns.iter().map(|(name, parameter)| format!("{name}{parameter}"));
        let arguments: Vec<String> = given.chain(constants.iter().map(|text| (*text).to_owned())).collect();
        format!("{before}{}{behind}", arguments.join(", "))
    }
}

fn join<T>(items: &[T], separator: &str, text: impl Fn(&T) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(separator)
}
