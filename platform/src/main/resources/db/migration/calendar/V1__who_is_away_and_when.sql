create table absence (
  source varchar(40) not null,
  reference varchar(64) not null,
  person_id bigint not null,
  kind varchar(60) not null,
  kind_en varchar(60) not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone not null,
  at_work boolean not null,
  constraint absence_pk primary key (source, reference),
  constraint absence_order_ck check (from_at < to_at)
);

create index absence_person_ix on absence (person_id, from_at);
