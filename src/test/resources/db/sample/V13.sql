update opportunity set imprint = '4c1f0d52-7a0e-4d6f-9a53-0d3b3f3f1e11' where workspace_id = 'T1' and user_id = 'U1' and number = 1;
