insert into calendar_feed values ('T1', 'U1', 'd1');
insert into calendar_entry values ('T1', 'U1', 'k1', 'd2', 3);
