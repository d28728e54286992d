//! The derives of the declared schema.
