-- 撤销: a unit that was closed keeps its row for what happened in it, and its code is never used again
alter table unit
add column closed_at timestamp with time zone;
