-- What somebody asked for about their messages; nothing for those who chose before it could be asked.
alter table person add column week_since timestamp with time zone;
alter table person add column discreet boolean default false not null;
alter table person add column daily boolean default false not null;
