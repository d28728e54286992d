//! Fields that may be absent, null or a value, for serde's `with`.

/// Writes the value; an absent one is skipped before it comes here.
pub fn serialize<T, S>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
where
    T: serde::Serialize,
    S: serde::Serializer,
{
    serde::Serialize::serialize(value, serializer)
}

/// Reads the field that is there: with `#[serde(default)]`, `None` is left to mean that it is not.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: serde::Deserialize<'de>,
    D: serde::Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
