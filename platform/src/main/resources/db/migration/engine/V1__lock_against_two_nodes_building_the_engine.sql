-- one row; whoever builds the engine's tables holds it
create table engine_lock (id integer not null, constraint engine_lock_pk primary key (id));

insert into
  engine_lock (id)
values
  (1);
