-- What a person told can be taken back, and a debrief tells more than what went wrong.
-- An answer keeps the medium by which the follow-up travelled; unknown for older ones.

alter table event add column undone_at timestamp with time zone;
alter table event add column impression varchar(32);
alter table event add column missed_answer varchar(1000) default '' not null;
alter table event add column next_step varchar(1000) default '' not null;

alter table answer add column medium varchar(32);
