-- no row: the plugin runs
create table plugin_wish (
  plugin varchar(40) not null,
  stopped boolean not null,
  decided_by bigint not null,
  decided_at timestamp with time zone not null,
  constraint plugin_wish_pk primary key (plugin)
);
