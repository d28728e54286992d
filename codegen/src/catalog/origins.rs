//! What the query trees of views say of their columns: where they come from, and which are never null.
//!
//! Both go exactly as far as PostgREST and the official generator go: to columns that are handed on as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::address::Oid;
use super::nodes::Node;
use crate::api::Shown;
use crate::model::{Name, QualifiedName};

/// A column of a table that views use.
#[derive(Deserialize)]
pub(super) struct Base {
    relation: Oid,
    number: i32,
    schema: Name,
    table: Name,
    name: Name,
    not_null: bool,
}

/// A view with its query as PostgreSQL keeps it.
#[derive(Deserialize)]
pub(super) struct ViewTree {
    oid: Oid,
    schema: Name,
    name: Name,
    definition: String,
    columns: Vec<(i32, Name)>,
}

/// A view with its query.
struct View {
    name: QualifiedName,
    columns: BTreeMap<i32, Name>,
    trees: Option<Node>,
}

impl View {
    fn query(&self) -> Option<&Node> {
        self.trees.as_ref()?.items().first()
    }
}

/// What is known of the columns of views.
pub(super) struct Origins {
    views: BTreeMap<Oid, View>,
    bases: BTreeMap<(Oid, i32), (QualifiedName, Name)>,
    not_null: BTreeMap<Oid, BTreeSet<i32>>,
}

impl Origins {
    /// Reads the trees.
    pub fn new(bases: Vec<Base>, views: Vec<ViewTree>) -> Self {
        let not_null: BTreeSet<(Oid, i32)> =
            bases.iter().filter(|base| base.not_null).map(|base| (base.relation, base.number)).collect();
        let view = |view: ViewTree| {
            let name = QualifiedName { schema: view.schema, name: view.name };
            let trees = Node::read(&view.definition);
            (view.oid, View { name, columns: view.columns.into_iter().collect(), trees })
        };
        let views: BTreeMap<Oid, View> = views.into_iter().map(view).collect();
        let mut proof = Proof { views: &views, not_null: &not_null, proven: BTreeMap::new() };
        for view in views.keys() {
            proof.columns(*view);
        }
        let not_null = proof.proven;
        let base = |base: Base| {
            (
                (base.relation, base.number),
                (QualifiedName { schema: base.schema, name: base.table }, base.name),
            )
        };
        let bases = bases.into_iter().map(base).collect();
        Self { views, bases, not_null }
    }

    /// Is it a view?
    pub fn is_view(&self, relation: Oid) -> bool {
        self.views.contains_key(&relation)
    }

    /// Is a column of a view never null?
    pub fn is_not_null(&self, view: Oid, column: i32) -> bool {
        self.not_null.get(&view).is_some_and(|columns| columns.contains(&column))
    }

    /// The columns of tables that the views of these schemas show; views between are looked through where their schema
    /// is searched.
    pub fn shown(&self, listed: &[Name], searched: &BTreeSet<Name>) -> BTreeMap<QualifiedName, Shown> {
        let mut all = BTreeMap::new();
        for (oid, view) in self.views.iter().filter(|(_, view)| listed.contains(&view.name.schema)) {
            let mut shown = Shown::new();
            for (number, name) in &view.columns {
                if let Some(base) = self.base(*oid, *number, searched) {
                    shown.entry(base.clone()).or_default().push(name.clone());
                }
            }
            all.insert(view.name.clone(), shown);
        }
        all
    }

    /// The column of a table that a column of a view is.
    fn base(&self, view: Oid, column: i32, searched: &BTreeSet<Name>) -> Option<&(QualifiedName, Name)> {
        let (mut relation, mut number) = (view, column);
        // A view that shows itself, after an upgrade by hand, would go on for ever.
        for _ in 0..=self.views.len() {
            let Some(view) = self.views.get(&relation) else { return self.bases.get(&(relation, number)) };
            if !searched.contains(&view.name.schema) {
                return None;
            }
            (relation, number) = origin(view.query()?, number)?;
        }
        None
    }
}

/// The relation and column that PostgreSQL notes as the origin of a result column.
fn origin(query: &Node, column: i32) -> Option<(Oid, i32)> {
    let entry = entry(query, column)?;
    let field = |name| entry.field("TARGETENTRY", name);
    Some((Oid::of(field("resorigtbl")?.number()?), field("resorigcol")?.number()?))
}

/// The entry of a query for a result column.
fn entry(query: &Node, column: i32) -> Option<&Node> {
    let number = |entry: &Node| entry.field("TARGETENTRY", "resno").and_then(Node::number::<i32>);
    query.field("QUERY", "targetList")?.items().iter().find(|entry| number(entry) == Some(column))
}

/// Finds the columns that are never null.
struct Proof<'t> {
    views: &'t BTreeMap<Oid, View>,
    /// The columns of tables that are not.
    not_null: &'t BTreeSet<(Oid, i32)>,
    /// By view, what is proven; nothing while the view is looked at.
    proven: BTreeMap<Oid, BTreeSet<i32>>,
}

impl<'t> Proof<'t> {
    fn columns(&mut self, view: Oid) -> &BTreeSet<i32> {
        if !self.proven.contains_key(&view) {
            self.proven.insert(view, BTreeSet::new());
            let columns = self.views.get(&view).and_then(View::query).map(|query| self.of_query(query));
            self.proven.insert(view, columns.unwrap_or_default());
        }
        self.proven.entry(view).or_default()
    }

    fn of_query(&mut self, query: &'t Node) -> BTreeSet<i32> {
        if !is_plain(query) {
            return BTreeSet::new();
        }
        let entries = query.field("QUERY", "targetList").map(Node::items).unwrap_or_default();
        let mut proven = BTreeSet::new();
        for entry in entries {
            let field = |name| entry.field("TARGETENTRY", name);
            let Some(number) = field("resno").and_then(Node::number) else { continue };
            let visible = field("resjunk").is_some_and(|junk| junk.word() != "true");
            if visible && field("expr").is_some_and(|expression| self.expression(expression, &[query])) {
                proven.insert(number);
            }
        }
        proven
    }

    /// Is an expression of the last of these queries, which stand inside one another, a column that is never null?
    fn expression(&mut self, expression: &'t Node, queries: &[&'t Node]) -> bool {
        self.column(expression, queries).unwrap_or(false)
    }

    fn column(&mut self, expression: &'t Node, queries: &[&'t Node]) -> Option<bool> {
        let query = queries.last()?;
        let field = |name| expression.field("VAR", name);
        if field("varlevelsup")?.word() != "0" {
            return None;
        }
        let (relation, column): (usize, i32) = (field("varno")?.number()?, field("varattno")?.number()?);
        let at = usize::try_from(column).ok()?.checked_sub(1)?;
        if optional_relations(query).contains(&relation) {
            return None;
        }
        let of = query.field("QUERY", "rtable")?.items().get(relation.checked_sub(1)?)?;
        let part = |name| of.field("RANGETBLENTRY", name);
        match part("rtekind")?.word() {
            RELATION => Some(self.of_relation(Oid::of(part("relid")?.number()?), column)),
            SUBQUERY => Some(self.of_subquery(part("subquery")?, column, queries)),
            JOIN => Some(self.expression(part("joinaliasvars")?.items().get(at)?, queries)),
            GROUP => Some(self.expression(part("groupexprs")?.items().get(at)?, queries)),
            CTE => {
                let outside = queries.len().checked_sub(part("ctelevelsup")?.number()?)?;
                let queries = queries.get(..outside)?;
                let name = part("ctename")?.word();
                let common = |with: &&Node| {
                    with.field("COMMONTABLEEXPR", "ctename").is_some_and(|of| of.word() == name)
                };
                let with = queries.last()?.field("QUERY", "cteList")?.items().iter().find(common)?;
                let part = |name| with.field("COMMONTABLEEXPR", name);
                let recursive = part("cterecursive")?.word() == "true";
                Some(!recursive && self.of_subquery(part("ctequery")?, column, queries))
            }
            _ => None,
        }
    }

    fn of_relation(&mut self, relation: Oid, column: i32) -> bool {
        if self.views.contains_key(&relation) {
            return self.columns(relation).contains(&column);
        }
        self.not_null.contains(&(relation, column))
    }

    fn of_subquery(&mut self, query: &'t Node, column: i32, queries: &[&'t Node]) -> bool {
        let expression = entry(query, column).and_then(|entry| entry.field("TARGETENTRY", "expr"));
        let inside = [queries, &[query]].concat();
        is_plain(query) && expression.is_some_and(|expression| self.expression(expression, &inside))
    }
}

// What an entry of a query's range table is (`RTEKind`).
const RELATION: &str = "0";
const SUBQUERY: &str = "1";
const JOIN: &str = "2";
const CTE: &str = "6";
const GROUP: &str = "9";

// How relations are joined (`JoinType`).
const INNER: &str = "0";
const LEFT: &str = "1";
const RIGHT: &str = "3";

/// One select, whose rows are not put together from others'.
fn is_plain(query: &Node) -> bool {
    let none = |name| match query.field("QUERY", name) {
        Some(field) => matches!(field, Node::Nothing) || (name == "groupingSets" && field.items().is_empty()),
        None => false,
    };
    none("setOperations") && none("groupingSets")
}

/// The relations of a query whose columns an outer join may fill with null.
fn optional_relations(query: &Node) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    if let Some(tree) = query.field("QUERY", "jointree") {
        optional_below(tree, false, &mut found);
    }
    found
}

fn optional_below(tree: &Node, optional: bool, found: &mut BTreeSet<usize>) {
    let index = |of| tree.field(of, "rtindex").and_then(Node::number::<usize>);
    if optional {
        found.extend(index("RANGETBLREF").or_else(|| index("JOINEXPR")));
    }
    for item in tree.field("FROMEXPR", "fromlist").map(Node::items).unwrap_or_default() {
        optional_below(item, optional, found);
    }
    if let Some(join) = tree.field("JOINEXPR", "jointype").map(Node::word) {
        let sides = [("larg", join != INNER && join != LEFT), ("rarg", join != INNER && join != RIGHT)];
        for (side, filled) in sides {
            if let Some(side) = tree.field("JOINEXPR", side) {
                optional_below(side, optional || filled, found);
            }
        }
    }
}
