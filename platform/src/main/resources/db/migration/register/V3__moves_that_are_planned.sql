-- 2.4.1: old rights end and new ones begin at a day; a person has one move ahead at most
create table planned_move (
  person bigint not null,
  unit bigint not null,
  title varchar(100) not null,
  starts date not null,
  planned_by bigint not null,
  planned_at timestamp with time zone not null,
  constraint planned_move_pk primary key (person),
  constraint planned_move_person_fk foreign KEY (person) references person (id),
  constraint planned_move_unit_fk foreign KEY (unit) references unit (id),
  constraint planned_move_planned_by_fk foreign KEY (planned_by) references person (id)
);

create index planned_move_starts_ix on planned_move (starts);

create table planned_move_post (
  person bigint not null,
  post varchar(100) not null,
  constraint planned_move_post_pk primary key (person, post),
  constraint planned_move_post_person_fk foreign KEY (person) references planned_move (person) on delete cascade
);
