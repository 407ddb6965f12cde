-- What they asked for is an event; that it was delivered, or is no longer asked for, names it.

alter table event add column request bigint;
