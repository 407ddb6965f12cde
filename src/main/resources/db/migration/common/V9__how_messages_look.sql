-- How a message looks in Slack: a fingerprint of what was drawn last, null where that is not known.

alter table delivery add column look varchar(64);
