//! The error that a value is in no closed set.

/// A value that is in no closed set of this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The enum that it is no value of.
    pub set: &'static str,
    /// The value.
    pub value: String,
}

impl std::fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} is no value of {}", self.value, self.set)
    }
}

impl std::error::Error for UnknownValue {}
