insert into event (workspace_id, user_id, number, kind, happened_at, opportunity, request) select workspace_id, user_id, 90, 'DELIVERED', happened_at, opportunity, 89 from event where number = 4;
