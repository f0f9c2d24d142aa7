-- a permission that was introduced once keeps what administrators made of it, also while its plugin is away
create table plugin_permission (
  plugin varchar(40) not null,
  permission varchar(40) not null,
  constraint plugin_permission_pk primary key (plugin, permission)
);

create table plugin_permission_role (
  plugin varchar(40) not null,
  permission varchar(40) not null,
  role varchar(60) not null,
  constraint plugin_permission_role_pk primary key (plugin, permission, role),
  constraint plugin_permission_role_fk foreign key (plugin, permission) references plugin_permission (plugin, permission)
);

create table plugin_setting (
  plugin varchar(40) not null,
  setting varchar(40) not null,
  content varchar(500) not null,
  constraint plugin_setting_pk primary key (plugin, setting)
);
