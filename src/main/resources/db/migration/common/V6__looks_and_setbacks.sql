-- How far an open message has come: what was found out about it, and since when something is wrong.
-- looks: how many looks in a row have not found it in Slack.
-- setbacks: failures in a row. blamed: whom Slack's refusal concerned. troubled_at: since when.
-- waiting_since: when the wait that ends at claimable_at began, by the same clock.

alter table delivery add column looks integer default 0 not null;
alter table delivery add column setbacks integer default 0 not null;
alter table delivery add column blamed varchar(32) default null;
alter table delivery add column troubled_at timestamp with time zone default null;
alter table delivery add column waiting_since timestamp with time zone default null;
