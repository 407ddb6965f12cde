-- One row for each time that somebody was forgotten, until H2's file has been written anew without
-- what was deleted; it does not say who that was.
create table forgotten (
  mark varchar(64) not null,
  primary key (mark)
);
