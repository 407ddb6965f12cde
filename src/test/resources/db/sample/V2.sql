update event set undone_at = timestamp with time zone '2026-03-02 15:05:00+00', impression = 'MIXED', missed_answer = 'I would ask first.', next_step = 'a call' where number = 4;
update answer set medium = 'EMAIL' where number = 6;
