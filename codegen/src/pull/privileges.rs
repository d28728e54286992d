//! Privileges as a declaration states them: what it does not say is nobody's.

use crate::kind::usual_grants;
use crate::model::{Access, ObjectId, Privileges, Schema};

/// States the privileges of every object, those that PostgreSQL gives by itself too.
pub fn state(schema: &mut Schema, read: &Schema) {
    let objects: Vec<ObjectId> = schema.ids().filter(|id| is_stated(schema, id)).collect();
    for object in objects {
        let usual = usual_grants(&object).unwrap_or_default();
        schema.privileges.entry(object.clone()).or_insert_with(|| Privileges::new(object, usual));
    }
    // What nobody but its owner may touch says so.
    let nobody = |schema: &Schema, object: &ObjectId| {
        schema.privileges_on(object).is_none_or(|privileges| privileges.grants.is_empty())
            && !schema.is_external(object)
    };
    let none = || Some(Access::default());
    for name in read.tables.keys() {
        let object = ObjectId::Table(name.clone());
        if nobody(schema, &object)
            && schema.policies_of(name).next().is_none()
            && let Some(table) = schema.tables.get_mut(name)
        {
            table.access = none();
        }
    }
    for name in read.views.keys() {
        if nobody(schema, &ObjectId::View(name.clone()))
            && let Some(view) = schema.views.get_mut(name)
        {
            view.access = none();
        }
    }
    for name in read.materialized_views.keys() {
        if nobody(schema, &ObjectId::MaterializedView(name.clone()))
            && let Some(view) = schema.materialized_views.get_mut(name)
        {
            view.access = none();
        }
    }
}

/// Does the declaration of such an object state its privileges?
fn is_stated(schema: &Schema, object: &ObjectId) -> bool {
    let kind = matches!(
        object,
        ObjectId::Table(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Function(_)
            | ObjectId::Schema(_)
            | ObjectId::Sequence(_)
    );
    kind && !schema.is_external(object)
}
