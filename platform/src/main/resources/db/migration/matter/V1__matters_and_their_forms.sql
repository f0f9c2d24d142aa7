-- instance is the engine's running chart; audit_head the hash of the matter's last audit row; now_at who has it and where
create table matter (
  id uuid not null,
  request uuid not null,
  version_id bigint not null,
  flow varchar(60) not null,
  NUMBER varchar(60) not null,
  title varchar(300) not null,
  state varchar(20) not null,
  initiator_id bigint not null,
  submitted_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  INSTANCE varchar(64) not null,
  revision integer not null,
  audit_head varchar(128),
  now_at varchar(500) not null,
  constraint matter_pk primary key (id),
  constraint matter_request_uk unique (request),
  constraint matter_number_uk unique (NUMBER),
  constraint matter_state_ck check (state in ('RUNNING', 'RETURNED', 'COMPLETED', 'REJECTED', 'WITHDRAWN'))
);

create index matter_initiator_ix on matter (initiator_id, id);

-- the first revision of a form is whole, later ones hold the members that changed
create table form_revision (
  matter_id uuid not null,
  NUMBER integer not null,
  node varchar(100) not null,
  person_id bigint not null,
  filled_at timestamp with time zone not null,
  document text not null,
  constraint form_revision_pk primary key (matter_id, NUMBER),
  constraint form_revision_matter_fk foreign KEY (matter_id) references matter (id)
);

create table matter_number (
  prefix varchar(40) not null,
  of_year integer not null,
  last_number integer not null,
  constraint matter_number_pk primary key (prefix, of_year)
);

-- who may read a matter besides its initiator
create table matter_reader (
  matter_id uuid not null,
  person_id bigint not null,
  constraint matter_reader_pk primary key (matter_id, person_id),
  constraint matter_reader_matter_fk foreign KEY (matter_id) references matter (id)
);

create table draft (
  id uuid not null,
  person_id bigint not null,
  version_id bigint not null,
  document text not null,
  saved_at timestamp with time zone not null,
  constraint draft_pk primary key (id)
);

create index draft_person_ix on draft (person_id, saved_at);
