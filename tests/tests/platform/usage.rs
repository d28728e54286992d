//! Usage under load, and the views that sum it.

use std::thread;

use codegen::scratch::Caller;
use tests::on_each;
use tests::tree::Tree;

const ACME: &str = "00000000-0000-4000-8000-000000000001";
const ADA: &str = "00000000-0000-4000-8000-000000000011";

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

#[test]
fn the_owner_refreshes_both_summaries_while_they_are_read() {
    on_each(|cluster| {
        let database = Tree::platform().seeded(cluster);
        let mut owner = database.client().unwrap();
        for view in ["message_feedback_summary", "monthly_usage_summary"] {
            owner.batch_execute(&format!("refresh materialized view concurrently public.{view}")).unwrap();
        }
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
