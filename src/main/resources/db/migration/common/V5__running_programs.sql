-- One row for each program that has this database open; an ordered stop removes it. A row that
-- nobody keeps up belongs to a program that died: seen_at is the newest state it has left here.
create table running (
  program    varchar(64) not null,
  started_at timestamp with time zone not null,
  seen_at    timestamp with time zone not null,
  primary key (program)
);
