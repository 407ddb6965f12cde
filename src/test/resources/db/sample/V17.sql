update interview set deleted_at = timestamp with time zone '2026-11-28 12:00:00+00' where workspace_id = 'T1' and user_id = 'U1' and number = 3;
