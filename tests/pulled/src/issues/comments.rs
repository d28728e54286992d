//! `comments`.

use codegen::prelude::*;

use crate::issues::issues::Issue;
use crate::issues::users::User;

#[derive(Table)]
#[table(comments, row_security(off))]
#[access(service())]
#[foreign_key(
    project,
    number,
    references(Issue::project, Issue::number),
    on_delete(cascade),
    on_update(cascade)
)]
#[index(project, number, created)]
pub struct Comment {
    #[primary_key]
    #[default("nextval('public.comments_comment_id_seq'::regclass)")]
    pub comment_id: i64,
    pub project: Varchar<10>,
    pub number: i32,
    #[references(User::user_id)]
    pub author_id: i32,
    #[check("btrim(body) <> ''::text")]
    pub body: Text,
    #[default("now()")]
    pub created: Timestamptz,
}

#[derive(Sequence)]
#[sequence(comments_comment_id_seq, owned_by(Comment::comment_id))]
pub struct CommentsCommentIdSeq;
