-- What an opportunity is known by in copies of it, so that a copy brings nothing in twice; null
-- until the first copy is taken.
alter table opportunity add column imprint varchar(64);
