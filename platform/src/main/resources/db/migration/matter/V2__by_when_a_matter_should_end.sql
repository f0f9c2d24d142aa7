-- 限时: null where the flow sets no limit, and for matters submitted before there were deadlines
alter table matter
add column due_at timestamp with time zone;
