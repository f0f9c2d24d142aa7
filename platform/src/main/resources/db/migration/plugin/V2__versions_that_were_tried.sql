-- removed: an administrator took the plugin away; one that comes with the product does not come back by itself
alter table plugin_wish
add column removed boolean default false not null;

-- every jar that was started once: the newest healthy ones stay in the store, so that one can be taken back
create table plugin_version (
  plugin varchar(40) not null,
  sha256 varchar(64) not null,
  version varchar(40) not null,
  healthy boolean not null,
  reason varchar(2000),
  tried_at timestamp with time zone not null,
  constraint plugin_version_pk primary key (plugin, sha256)
);
