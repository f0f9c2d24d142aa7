-- null: set before this was kept
alter table account
add column changed_at timestamp with time zone;
