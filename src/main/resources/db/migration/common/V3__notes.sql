-- The texts that people made of their drafts, one for each step, recipient and medium.
-- A field holds 3,000 characters, of which some count double.

create table note (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  kind         varchar(32) not null,
  subject      bigint not null,
  origin       bigint not null,
  recipient    bigint not null,
  medium       varchar(32) not null,
  subject_line varchar(6000) not null,
  voicemail    varchar(6000) not null,
  kept_at      timestamp with time zone not null,
  primary key (workspace_id, user_id, kind, subject, origin, recipient, medium),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table note_part (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  kind         varchar(32) not null,
  subject      bigint not null,
  origin       bigint not null,
  recipient    bigint not null,
  medium       varchar(32) not null,
  place        integer not null,
  part         varchar(32) not null,
  words        varchar(6000) not null,
  primary key (workspace_id, user_id, kind, subject, origin, recipient, medium, place),
  foreign key (workspace_id, user_id, kind, subject, origin, recipient, medium)
    references note (workspace_id, user_id, kind, subject, origin, recipient, medium)
    on delete cascade
);
