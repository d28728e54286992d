//! Usage under load, and the views that sum it.

use std::thread;

use codegen::scratch::Caller;
use tests::on_each;
use tests::tree::Tree;

pub const ACME: &str = "00000000-0000-4000-8000-000000000001";
pub const ADA: &str = "00000000-0000-4000-8000-000000000011";

#[test]
fn concurrent_increments_lose_nothing() {
    const WRITERS: i64 = 8;
    const CALLS: i64 = 50;
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let increment = |user: &str| {
            format!("select public.increment_usage_metrics('{ACME}', {user}, '2026-02-01', 3, 4, 0.000001)")
        };
        let calls = [increment(&format!("'{ADA}'")), increment("null")];
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (database, call) = (&database, &calls[usize::try_from(writer % 2).unwrap()]);
                scope.spawn(move || {
                    let mut client = database.client().unwrap();
                    for _ in 0..CALLS {
                        let mut transaction = Caller::new("service_role").begin(&mut client).unwrap();
                        transaction.batch_execute(call).unwrap();
                        transaction.commit().unwrap();
                    }
                });
            }
        });
        let sums = "select count(*), sum(prompt_tokens)::bigint, sum(total_tokens)::bigint, sum(request_count)::bigint,
                        (sum(estimated_cost) * 1000000)::bigint
                    from public.usage_metrics where date = '2026-02-01'";
        let row = database.superuser().unwrap().query_one(sums, &[]).unwrap();
        let calls = WRITERS * CALLS;
        let found: Vec<i64> = (0..5).map(|column| row.get(column)).collect();
        assert_eq!(found, [2, calls * 3, calls * 7, calls, calls]);
    });
}

/// A reader's transaction began before the refresh and reads on after it: it neither waits nor sees the difference, and the
/// refresh does not wait for it to end.
#[test]
fn the_owner_refreshes_both_summaries_while_they_are_read() {
    /// Each summary with a change that shows in it, and what it says before and after.
    const SUMMARIES: [(&str, &str, &str, [i64; 2]); 2] = [
        (
            "message_feedback_summary",
            "delete from public.feedback where rating = -1",
            "select sum(total_feedback)::bigint from public.message_feedback_summary",
            [2, 1],
        ),
        (
            "monthly_usage_summary",
            "update public.usage_metrics set request_count = request_count + 1",
            "select sum(request_count)::bigint from public.monthly_usage_summary",
            [9, 13],
        ),
    ];
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut owner = database.client().unwrap();
        let mut connection = database.client().unwrap();
        connection.batch_execute("set default_transaction_isolation = 'repeatable read'").unwrap();
        for (view, change, question, [before, after]) in SUMMARIES {
            let refresh = format!("refresh materialized view concurrently public.{view}");
            owner.batch_execute(&refresh).unwrap();
            let mut reader = Caller::new("service_role").begin(&mut connection).unwrap();
            assert_eq!(reader.query_one(question, &[]).unwrap().get::<_, i64>(0), before, "{view}");
            // A refresh that is not concurrent would wait for the reader, and give up.
            owner.batch_execute(&format!("{change}; set lock_timeout = '2s'")).unwrap();
            owner.batch_execute(&refresh).unwrap();
            assert_eq!(reader.query_one(question, &[]).unwrap().get::<_, i64>(0), before, "{view}");
            reader.commit().unwrap();
            assert_eq!(owner.query_one(question, &[]).unwrap().get::<_, i64>(0), after, "{view}");
        }
    });
}

#[test]
fn the_summary_of_feedback_counts_both_thumbs() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut owner = database.client().unwrap();
        owner
            .batch_execute("refresh materialized view concurrently public.message_feedback_summary")
            .unwrap();
        let row = owner
            .query_one(
                "select total_feedback, thumbs_up, thumbs_down, avg_rating::float8 from public.message_feedback_summary",
                &[],
            )
            .unwrap();
        let counts: Vec<i64> = (0..3).map(|column| row.get(column)).collect();
        assert_eq!(counts, [2, 1, 1]);
        assert!(row.get::<_, f64>(3).abs() < f64::EPSILON);
    });
}

#[test]
fn a_null_day_is_today_in_utc_whatever_the_session_says() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut client = database.superuser().unwrap();
        for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
            let mut transaction = client.transaction().unwrap();
            transaction
                .batch_execute(&format!(
                    "delete from public.usage_metrics; set local time zone '{zone}';
                     select public.increment_usage_metrics('{ACME}', null, null, 1, 1, 0)"
                ))
                .unwrap();
            let question = "select date = (now() at time zone 'UTC')::date and exists (select from public.current_day_usage)
                            from public.usage_metrics";
            assert!(transaction.query_one(question, &[]).unwrap().get::<_, bool>(0), "in {zone}");
        }
    });
}
