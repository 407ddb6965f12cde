insert into note values ('T1', 'U1', 'T', 3, 0, 2, 'EMAIL', 'Thank you', '', timestamp with time zone '2026-03-02 16:00:00+00');
insert into note_part values ('T1', 'U1', 'T', 3, 0, 2, 'EMAIL', 0, 'THANK', 'Hi Dana, thank you.');
