-- the owner unit lists the matters of its flows, newest first
create index matter_version_ix on matter (version_id, id);
