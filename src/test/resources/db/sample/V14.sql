insert into calendar_event values ('T1', 'U1', 'pK5f2', 3, 1);
