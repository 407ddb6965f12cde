insert into forgotten values ('0d4c9a56-1f47-4ac4-8f0d-0e7f8c1f9a10');
