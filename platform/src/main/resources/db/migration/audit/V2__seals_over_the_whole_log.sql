-- every row is anchored in one chain of seals within a second: a seal lists the rows it covers, in order, and hangs on the seal before it.
-- rows are found by the absence of a seal, because transactions do not commit in the order of their ids
create table audit_seal (
  id bigint not null,
  row_count integer not null,
  digest varchar(43) not null,
  previous_hash varchar(43) not null,
  sealed_at timestamp with time zone not null,
  hash varchar(43) not null,
  constraint audit_seal_pk primary key (id)
);

create table audit_sealed_row (
  row_id uuid not null,
  seal bigint not null,
  place integer not null,
  constraint audit_sealed_row_pk primary key (row_id),
  constraint audit_sealed_row_place_uq unique (seal, place)
);

-- one row: whoever seals holds it, so that several nodes make one chain; it also tells when the last seals are gone
create table audit_seal_head (
  id integer not null,
  seal bigint not null,
  hash varchar(43) not null,
  constraint audit_seal_head_pk primary key (id)
);

insert into
  audit_seal_head (id, seal, hash)
values
  (1, 0, '');
