update opportunity set zone_guessed = true, holidays_guessed = true where workspace_id = 'T1' and user_id = 'U1';
