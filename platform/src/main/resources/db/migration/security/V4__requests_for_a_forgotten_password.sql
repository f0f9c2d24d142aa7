-- person: null for a login that nobody has, so that asking costs the same and counts for the address
create table password_request (
  id uuid not null,
  person bigint,
  address varchar(60) not null,
  asked_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint password_request_pk primary key (id),
  constraint password_request_person_fk foreign key (person) references person (id)
);

create index password_request_asked_idx on password_request (asked_at);
