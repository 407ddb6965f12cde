-- Everything belongs to a person (workspace_id, user_id) and is numbered by that person's own counter.
-- Minutes are instants; zones are IANA names; names of kinds are those of the Java enums.

create table workspace (
  workspace_id varchar(64) not null,
  first_seen   timestamp with time zone not null,
  primary key (workspace_id)
);

create table person (
  workspace_id  varchar(64) not null,
  user_id       varchar(64) not null,
  name          varchar(255) not null,
  cadence       varchar(32) not null,
  cadence_since timestamp with time zone not null,
  last_press    timestamp with time zone,
  reachable     boolean not null,
  wake_at       timestamp with time zone,
  next_number   bigint not null,
  version       bigint not null,
  primary key (workspace_id, user_id),
  foreign key (workspace_id) references workspace (workspace_id) on delete cascade
);
create index person_awake on person (wake_at);

create table person_settings (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  place        integer not null,
  since        timestamp with time zone not null,
  zone         varchar(64) not null,
  window_start time not null,
  window_end   time not null,
  primary key (workspace_id, user_id, place),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table opportunity (
  workspace_id      varchar(64) not null,
  user_id           varchar(64) not null,
  number            bigint not null,
  company           varchar(100) not null,
  role_title        varchar(150) not null,
  company_style     varchar(32) not null,
  zone              varchar(64) not null,
  holidays          varchar(32) not null,
  coordinator       bigint,
  main_contact      bigint,
  consultant        bigint,
  consultant_medium varchar(32),
  response_duty     boolean not null,
  remember          varchar(1000) not null,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table opportunity_closure (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  opportunity  bigint not null,
  place        integer not null,
  from_date    date not null,
  to_date      date not null,
  primary key (workspace_id, user_id, opportunity, place),
  foreign key (workspace_id, user_id, opportunity)
    references opportunity (workspace_id, user_id, number) on delete cascade
);

create table contact (
  workspace_id   varchar(64) not null,
  user_id        varchar(64) not null,
  number         bigint not null,
  opportunity    bigint not null,
  name           varchar(100) not null,
  title          varchar(200) not null,
  email          varchar(200) not null,
  post           varchar(200) not null,
  phone          varchar(200) not null,
  linkedin       varchar(32) not null,
  linkedin_since timestamp with time zone not null,
  preferred      varchar(32),
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id, opportunity)
    references opportunity (workspace_id, user_id, number) on delete cascade
);

create table interview (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  number       bigint not null,
  opportunity  bigint not null,
  talk_format  varchar(32) not null,
  starts_at    timestamp with time zone not null,
  ends_at      timestamp with time zone not null,
  decision     date,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id, opportunity)
    references opportunity (workspace_id, user_id, number) on delete cascade
);

create table interview_contact (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  interview    bigint not null,
  place        integer not null,
  contact      bigint not null,
  added_at     timestamp with time zone not null,
  callback     varchar(3000) not null,
  primary key (workspace_id, user_id, interview, place),
  foreign key (workspace_id, user_id, interview)
    references interview (workspace_id, user_id, number) on delete cascade
);

-- What happened. opportunity and interview are what an event belongs to and goes with;
-- named_interview is only named by it.
create table event (
  workspace_id   varchar(64) not null,
  user_id        varchar(64) not null,
  number         bigint not null,
  kind           varchar(32) not null,
  happened_at    timestamp with time zone not null,
  opportunity    bigint,
  interview      bigint,
  starts_at      timestamp with time zone,
  ends_at        timestamp with time zone,
  named_date     date,
  medium         varchar(32),
  contact        bigint,
  moved_by       varchar(32),
  confirm        boolean,
  named_interview bigint,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade,
  foreign key (workspace_id, user_id, opportunity)
    references opportunity (workspace_id, user_id, number) on delete cascade,
  foreign key (workspace_id, user_id, interview)
    references interview (workspace_id, user_id, number) on delete cascade
);

-- The lists inside an event: what went wrong (words) or who is waiting (opportunity).
create table event_item (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  event        bigint not null,
  place        integer not null,
  words        varchar(3000),
  opportunity  bigint,
  primary key (workspace_id, user_id, event, place),
  foreign key (workspace_id, user_id, event)
    references event (workspace_id, user_id, number) on delete cascade
);

create table follow_up (
  workspace_id  varchar(64) not null,
  user_id       varchar(64) not null,
  number        bigint not null,
  kind          varchar(32) not null,
  subject       bigint not null,
  origin        bigint not null,
  recipient     bigint not null,
  is_group      boolean not null,
  ordinal       integer not null,
  contact       bigint not null,
  opportunity   bigint not null,
  medium        varchar(32) not null,
  reason        varchar(32) not null,
  due_at        timestamp with time zone,
  deadline      timestamp with time zone,
  status        varchar(32) not null,
  answered_at   timestamp with time zone,
  nudges        integer not null,
  snoozed_until timestamp with time zone,
  primary key (workspace_id, user_id, number),
  unique (workspace_id, user_id, kind, subject, origin, recipient, is_group),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table answer (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  number       bigint not null,
  kind         varchar(32) not null,
  subject      bigint not null,
  origin       bigint not null,
  recipient    bigint not null,
  answer_kind  varchar(32) not null,
  answered_at  timestamp with time zone not null,
  undone_at    timestamp with time zone,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

create table snooze (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  number       bigint not null,
  kind         varchar(32) not null,
  subject      bigint not null,
  origin       bigint not null,
  snoozed_at   timestamp with time zone not null,
  held_until   timestamp with time zone not null,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);

-- claimable_at: now, after a wait, or when the lease of whoever holds it ends; null once it is over.
create table delivery (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  number       bigint not null,
  due_at       timestamp with time zone not null,
  state        varchar(32) not null,
  attempt      integer not null,
  owner        varchar(128),
  batch        varchar(64),
  claimable_at timestamp with time zone,
  reason       varchar(255),
  channel      varchar(64),
  slack_ts     varchar(64),
  posted_at    timestamp with time zone,
  created_at   timestamp with time zone not null,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);
create index delivery_claimable on delivery (claimable_at);
create index delivery_state on delivery (state);
create index delivery_shown on delivery (workspace_id, user_id, channel, slack_ts);

create table delivery_entry (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  delivery     bigint not null,
  place        integer not null,
  rule         varchar(32) not null,
  again        varchar(32),
  about        bigint not null,
  opportunity  bigint not null,
  deadline     timestamp with time zone,
  folds_thanks boolean not null,
  warning      boolean not null,
  how_many     integer not null,
  primary key (workspace_id, user_id, delivery, place),
  foreign key (workspace_id, user_id, delivery)
    references delivery (workspace_id, user_id, number) on delete cascade
);

-- pass_on: numbers of contacts with commas between them.
create table delivery_row (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  delivery     bigint not null,
  entry        integer not null,
  place        integer not null,
  recipient    bigint not null,
  contact      bigint not null,
  opportunity  bigint not null,
  medium       varchar(32) not null,
  reason       varchar(32) not null,
  is_group     boolean not null,
  pass_on      varchar(2000) not null,
  primary key (workspace_id, user_id, delivery, entry, place),
  foreign key (workspace_id, user_id, delivery, entry)
    references delivery_entry (workspace_id, user_id, delivery, place) on delete cascade
);

-- The steps that a delivery showed, and those given up unshown (without a delivery).
create table shown (
  workspace_id varchar(64) not null,
  user_id      varchar(64) not null,
  number       bigint not null,
  kind         varchar(32) not null,
  subject      bigint not null,
  origin       bigint not null,
  rule         varchar(32) not null,
  again        varchar(32),
  shown_at     timestamp with time zone not null,
  delivery     bigint,
  entry        integer,
  primary key (workspace_id, user_id, number),
  foreign key (workspace_id, user_id) references person (workspace_id, user_id) on delete cascade
);
create index shown_delivery on shown (workspace_id, user_id, delivery);

-- What Slack has sent already: it repeats what was not answered in time.
create table inbound (
  workspace_id varchar(64) not null,
  inbound_key  varchar(255) not null,
  seen_at      timestamp with time zone not null,
  primary key (workspace_id, inbound_key)
);
create index inbound_age on inbound (seen_at);
