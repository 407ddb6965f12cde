-- The telephone number that somebody leaves on voicemails; empty for those who named none.
alter table person add column own_number varchar(40) default '' not null;
