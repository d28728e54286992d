//! Privileges by name, as they are declared.

use super::collect::Collector;
use crate::diagnostic::Location;
use crate::model::{self, Columns, Name, ObjectId, Privilege};

/// Privileges, and the roles that have them.
pub struct Grant {
    privileges: Vec<(Privilege, Columns)>,
    roles: Vec<Name>,
    grantable: bool,
}

impl Grant {
    /// Each privilege on these columns, or on the whole where none is named.
    #[must_use]
    pub fn new(
        privileges: impl IntoIterator<Item = (Privilege, Vec<Name>)>,
        roles: &[&str],
        grantable: bool,
    ) -> Self {
        let on = |columns: Vec<Name>| {
            if columns.is_empty() { Columns::All } else { Columns::Only(columns.into_iter().collect()) }
        };
        Self {
            privileges: privileges.into_iter().map(|(privilege, columns)| (privilege, on(columns))).collect(),
            roles: roles.iter().copied().map(Name::new).collect(),
            grantable,
        }
    }

    /// Adds them to what there is.
    pub(super) fn add(&self, privileges: &mut model::Privileges) {
        for role in &self.roles {
            for (privilege, columns) in &self.privileges {
                let granted = privileges.grants.entry(role.clone()).or_default();
                join(granted.entry(*privilege).or_insert_with(|| columns.clone()), columns);
                if self.grantable {
                    let granted = privileges.grantable.entry(role.clone()).or_default();
                    join(granted.entry(*privilege).or_insert_with(|| columns.clone()), columns);
                }
            }
        }
    }
}

/// A privilege on the whole covers those on columns.
fn join(columns: &mut Columns, more: &Columns) {
    match (columns, more) {
        (Columns::Only(columns), Columns::Only(more)) => columns.extend(more.iter().cloned()),
        (columns, Columns::All | Columns::AllAnd(_)) => *columns = Columns::All,
        (Columns::All | Columns::AllAnd(_), Columns::Only(_)) => {}
    }
}

impl Collector {
    /// Grants what is said of an object of the module being gathered.
    pub(super) fn grants(
        &mut self,
        object: &ObjectId,
        grants: impl IntoIterator<Item = Grant>,
        at: &Location,
    ) {
        let none: [&Name; 0] = [];
        self.grant(self.module, object, Privilege::Usage, none, at);
        if let Some(privileges) = self.schema.privileges.get_mut(object) {
            grants.into_iter().for_each(|grant| grant.add(privileges));
        }
    }
}
