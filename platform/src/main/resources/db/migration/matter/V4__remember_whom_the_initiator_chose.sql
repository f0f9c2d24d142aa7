-- 发起人选定的办理人: a JSON object of node to persons, absent where the flow asks for no choice
alter table matter
add column choices text;

alter table draft
add column choices text;
