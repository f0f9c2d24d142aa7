-- one row per login; ended_at is the database's own time, so that nodes with different clocks agree on what ended lately
create table login_session (
  id uuid not null,
  person bigint not null,
  node uuid not null,
  began_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  address varchar(60) not null,
  device varchar(300) not null,
  ended_at timestamp with time zone,
  ended_why varchar(20),
  constraint login_session_pk primary key (id),
  constraint login_session_person_fk foreign key (person) references person (id)
);

create index login_session_person_idx on login_session (person, ended_at);

create index login_session_ended_idx on login_session (ended_at);
