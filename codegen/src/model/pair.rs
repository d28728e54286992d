//! Two states of one thing.

/// A state and the one that follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair<T> {
    /// What is there.
    pub previous: T,
    /// What is to be there.
    pub next: T,
}

impl<T> Pair<T> {
    /// The way from `previous` to `next`.
    pub const fn new(previous: T, next: T) -> Self {
        Self { previous, next }
    }

    /// The way back.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { previous: self.next, next: self.previous }
    }

    /// Both seen through a function.
    pub fn map<U>(self, mut see: impl FnMut(T) -> U) -> Pair<U> {
        Pair { previous: see(self.previous), next: see(self.next) }
    }
}

impl<T: PartialEq> Pair<T> {
    /// Do they differ?
    pub fn differs(&self) -> bool {
        self.previous != self.next
    }
}
