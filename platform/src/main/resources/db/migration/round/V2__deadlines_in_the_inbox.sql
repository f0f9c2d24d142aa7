-- 限时: a copy of the seat's deadline, so that one index answers what is overdue and what is most urgent
alter table inbox
add column due_at timestamp with time zone;

create index inbox_due_ix on inbox (person_id, due_at);
