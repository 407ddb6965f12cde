-- Which interview was logged from which event of a calendar. The key is a digest of the name that
-- the event has there; the sequence is that of the newest file that was taken up.

create table calendar_event (
  workspace_id    varchar(64) not null,
  user_id         varchar(64) not null,
  event_key       varchar(64) not null,
  interview       bigint not null,
  sequence_number integer not null,
  primary key (workspace_id, user_id, event_key),
  foreign key (workspace_id, user_id, interview)
    references interview (workspace_id, user_id, number) on delete cascade
);
