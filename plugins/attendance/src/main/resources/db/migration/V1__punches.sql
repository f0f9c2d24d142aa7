-- raw punches, never changed; the key keeps a double click within one minute from counting twice
create table punch (
  person_id bigint not null,
  punched_minute bigint not null,
  punched_at timestamp with time zone not null,
  constraint punch_pk primary key (person_id, punched_minute)
);
