-- As what the words are to be taken (a thing, a clause, a question, a quote), and what the person
-- thought or has done about it. Of older words nobody said what they are.

alter table interview_contact add column said_as varchar(20) default 'UNTOLD' not null;
alter table interview_contact add column own_thought varchar(3000) default '' not null;
