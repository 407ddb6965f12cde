-- Where Slack says somebody is who has chosen a zone of their own; null for those who follow Slack.
alter table person add column slack_zone varchar(64) default null;
