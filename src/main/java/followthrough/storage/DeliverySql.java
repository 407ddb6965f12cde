package followthrough.storage;

import static followthrough.storage.Columns.MINE;

/** The statements by which deliveries change hands; every instance may run them at any time. */
final class DeliverySql {
  /** The database's clock, as far ahead as the program's time was put forward. */
  static final String NOW =
      "(current_timestamp + interval '0.001' second * cast(:ahead as bigint))";

  static final String LATER =
      "(current_timestamp + interval '0.001' second * cast(:millis as bigint))";

  /** So many messages are weighed against each other for one claim. */
  private static final int WEIGHED = 500;

  /**
   * The oldest open message of each person whose time has come; one that Slack refused or hides
   * holds up nobody while it rests. What a workspace has in hand already counts as served, so that
   * one with thousands of messages does not keep the others waiting.
   */
  static final String CANDIDATES =
      "select c.workspace_id, c.user_id, c.number, c.attempt, c.state, c.looks, c.setbacks,"
          + " c.blamed, coalesce(h.held, 0) + row_number() over (partition by c.workspace_id"
          + " order by c.due_at, c.user_id) as turn from"
          // H2 reads an index from its nulls on unless the range has a beginning.
          + " (select o.* from delivery o where o.claimable_at <= "
          + NOW
          + " and o.claimable_at > timestamp with time zone '1970-01-01 00:00:00+00'"
          + " and not exists (select 1 from delivery e where e.workspace_id = o.workspace_id"
          + " and e.user_id = o.user_id and e.number < o.number and e.claimable_at is not null"
          + " and (e.state not in ('REFUSED', 'UNSEEN') or e.claimable_at <= "
          + NOW
          + ")) order by o.claimable_at limit "
          + WEIGHED
          + ") c left join (select workspace_id, count(*) as held from delivery"
          + " where state = 'POSTING' and claimable_at > "
          + NOW
          + " group by workspace_id) h on h.workspace_id = c.workspace_id"
          + " order by turn, c.due_at, c.workspace_id, c.user_id limit :limit";

  static final String CLAIM =
      "update delivery set state = 'POSTING', attempt = attempt + 1, owner = :owner,"
          + " batch = :batch, waiting_since = "
          + NOW
          + ", claimable_at = "
          + LATER
          + " where"
          + MINE
          + "and number = :number and attempt = :attempt and state = :state";

  private static final String BEGAN_IN_THE_FUTURE =
      " where claimable_at > "
          + NOW
          + " and waiting_since > (current_timestamp + interval '0.001' second"
          + " * cast(:tolerated as bigint))";

  static final String WAITS_TO_END = "select count(*) from delivery" + BEGAN_IN_THE_FUTURE;

  static final String END_WAITS =
      "update delivery set claimable_at = case when state = 'POSTING' then "
          + LATER
          + " else "
          + NOW
          + " end, waiting_since = "
          + NOW
          + BEGAN_IN_THE_FUTURE;

  private DeliverySql() {}
}
