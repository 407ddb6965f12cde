update person set slack_zone = 'Europe/Berlin' where workspace_id = 'T1' and user_id = 'U1';
