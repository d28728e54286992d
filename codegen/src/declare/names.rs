//! The names that PostgreSQL itself chooses for unnamed constraints and indexes (`makeObjectName` and
//! `ChooseIndexName` of its source), so that a declared schema looks like a hand-written one.

use crate::model::Name;

/// An identifier holds at most 63 bytes (PostgreSQL manual, 4.1.1, `NAMEDATALEN`).
pub(crate) const LONGEST: usize = 63;

/// `{first}_{second}_{label}`; where that is too long, the longer part loses bytes from its end.
#[must_use]
pub fn object_name(first: &str, second: &str, label: &str) -> Name {
    let mut parts = [first, second];
    let separators = [second, label].iter().filter(|part| !part.is_empty()).count();
    let room = LONGEST.saturating_sub(label.len() + separators);
    let mut lengths = parts.map(str::len);
    while lengths[0] + lengths[1] > room {
        let longer = usize::from(lengths[1] >= lengths[0]);
        if lengths[longer] == 0 {
            break;
        }
        lengths[longer] -= 1;
    }
    for (part, length) in parts.iter_mut().zip(lengths) {
        *part = clip(part, length);
    }
    let all = [parts[0], parts[1], label];
    Name::new(all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_"))
}

/// The same, with a number behind it where that name is taken.
#[must_use]
pub fn free_name(first: &str, second: &str, label: &str, taken: impl Fn(&Name) -> bool) -> Name {
    let plain = object_name(first, second, label);
    let numbered = (1_u32..).map(|number| object_name(first, second, &format!("{label}{number}")));
    std::iter::once(plain.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(plain)
}

/// Column names as one part of a name: joined, and clipped as an identifier is.
#[must_use]
pub fn joined<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    let mut seen: Vec<String> = Vec::new();
    for column in columns {
        let mut name = column.to_owned();
        let mut number = 0;
        while seen.contains(&name) {
            number += 1;
            name = format!("{column}{number}");
        }
        seen.push(name);
    }
    clip(&seen.join("_"), LONGEST).to_owned()
}

/// The longest beginning of at most so many bytes that ends between characters.
fn clip(text: &str, length: usize) -> &str {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// A name that a person gave, if an identifier can hold it.
///
/// # Errors
///
/// The sentence to report where PostgreSQL would cut the name.
pub fn checked(name: &str) -> Result<Name, String> {
    if name.is_empty() {
        Err("a name cannot be empty".to_owned())
    } else if name.len() > LONGEST {
        Err(format!("`{name}` has {} bytes; PostgreSQL keeps {LONGEST} of a name", name.len()))
    } else {
        Ok(Name::new(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_joined() {
        assert_eq!(object_name("books", "", "pkey"), "books_pkey");
        assert_eq!(object_name("books", "branch_id_isbn", "key"), "books_branch_id_isbn_key");
    }

    // The expected names were read from a PostgreSQL 15 that had been given these tables without names.
    #[test]
    fn long_names_lose_bytes_where_postgresql_takes_them() {
        let table = "a_table_with_a_rather_long_name_for_its_own_good";
        assert_eq!(
            object_name(table, "and_a_column_that_is_not_short_either", "fkey"),
            "a_table_with_a_rather_long_na_and_a_column_that_is_not_sho_fkey"
        );
        assert_eq!(
            object_name(table, "and_a_column_that_is_not_short_either", "key"),
            "a_table_with_a_rather_long_na_and_a_column_that_is_not_shor_key"
        );
        let clipped = format!("t_{}_key", "ä".repeat(28));
        assert_eq!(object_name("t", &"ä".repeat(30), "key"), clipped.as_str());
    }

    #[test]
    fn a_column_named_twice_is_numbered() {
        assert_eq!(joined(["title", "title"]), "title_title1");
    }
}
