//! Databases of the sorts that people have, declared.
