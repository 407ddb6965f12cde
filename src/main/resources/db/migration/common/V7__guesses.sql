-- Zone and public holidays of a company are taken from what is near until somebody says them.
-- Of older rows nobody knows any more; they are not called guesses.

alter table opportunity add column zone_guessed boolean default false not null;
alter table opportunity add column holidays_guessed boolean default false not null;
