-- Since when something lies where it can still be brought back; null for what stands.
alter table interview add column deleted_at timestamp with time zone;
alter table opportunity add column deleted_at timestamp with time zone;
create index interview_deleted on interview (deleted_at);
