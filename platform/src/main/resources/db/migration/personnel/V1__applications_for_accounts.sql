-- 1.3, 2.4.1, 2.5.1: what departments apply for about their own people. content: the wish as JSON, by kind
-- person: null for somebody who is not registered yet; waiting_for: the login or person while it waits, so that no two wait about the same one
create table account_application (
  id uuid not null,
  kind varchar(20) not null,
  unit bigint not null,
  person bigint,
  subject varchar(100) not null,
  content varchar(8000) not null,
  reason varchar(400) not null,
  waiting_for varchar(100),
  applicant bigint not null,
  applied_at timestamp with time zone not null,
  state varchar(20) not null,
  decided_by bigint,
  decided_at timestamp with time zone,
  answer varchar(400),
  constraint account_application_pk primary key (id),
  constraint account_application_waiting_uk unique (waiting_for),
  constraint account_application_person_fk foreign KEY (person) references person (id),
  constraint account_application_applicant_fk foreign KEY (applicant) references person (id),
  constraint account_application_decided_by_fk foreign KEY (decided_by) references person (id),
  constraint account_application_kind_ck check (kind in ('OPEN', 'RIGHTS', 'MOVE', 'EMPLOYMENT', 'CLOSE')),
  constraint account_application_state_ck check (state in ('WAITING', 'APPROVED', 'REFUSED', 'TAKEN_BACK'))
);

create index account_application_state_ix on account_application (state, applied_at);

create index account_application_unit_ix on account_application (unit, applied_at);
