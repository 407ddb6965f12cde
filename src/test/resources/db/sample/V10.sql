update person set own_number = '+1 212 555 0100' where workspace_id = 'T1' and user_id = 'U1';
