-- Whose calendar stands under which secret address (a digest, never the secret), and what calendars
-- were told of each entry, so that a change has a higher number.

create table calendar_feed (
  workspace_id  varchar(64) not null,
  user_id       varchar(64) not null,
  secret_digest varchar(64) not null,
  primary key (workspace_id, user_id),
  unique (secret_digest),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table calendar_entry (
  workspace_id    varchar(64) not null,
  user_id         varchar(64) not null,
  entry_key       varchar(64) not null,
  digest          varchar(64) not null,
  sequence_number integer not null,
  primary key (workspace_id, user_id, entry_key),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);
