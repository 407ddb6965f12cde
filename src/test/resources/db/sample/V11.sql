update interview_contact set said_as = 'STATEMENT', callback = 'the office moves in May', own_thought = 'I moved an office of 60 people.' where workspace_id = 'T1' and user_id = 'U1';
