-- no foreign key: the log stays whatever becomes of the persons and objects it names
-- previous_hash: null for a row that stands alone, empty for the first row of a chain
create table audit_row (
  id uuid not null,
  AT timestamp with time zone not null,
  actor bigint,
  act varchar(100) not null,
  object_type varchar(60) not null,
  object_id varchar(100) not null,
  sentence text not null,
  previous_hash varchar(43),
  hash varchar(43) not null,
  constraint audit_row_pk primary key (id)
);

create index audit_row_object_ix on audit_row (object_id);
