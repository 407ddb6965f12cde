update person set week_since = timestamp with time zone '2026-11-02 14:00:00+00:00', discreet = true, daily = true where workspace_id = 'T1' and user_id = 'U1';
