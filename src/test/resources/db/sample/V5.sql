insert into running (program, started_at, seen_at) values ('p1', timestamp with time zone '2026-03-02 12:00:00+00', timestamp with time zone '2026-03-02 13:05:00+00');
