-- 一轮审批; execution is the engine's token that rests at the node
create table round(
  id uuid not null,
  matter_id uuid not null,
  node varchar(100) not null,
  execution varchar(64) not null,
  mode varchar(20) not null,
  arrived_at timestamp with time zone not null,
  outcome varchar(20),
  decided_by bigint,
  decided_at timestamp with time zone,
  constraint round_pk primary key (id),
  constraint round_outcome_ck check (outcome in ('APPROVED', 'REJECTED', 'RETURNED', 'CANCELLED'))
);

create index round_matter_ix on round(matter_id);

-- 席位; arrived_at is null until it is this signer's turn, why says why this signer
create table seat (
  task_id uuid not null,
  round_id uuid not null,
  matter_id uuid not null,
  NUMBER integer not null,
  person_id bigint not null,
  state varchar(20) not null,
  why text not null,
  arrived_at timestamp with time zone,
  opened_at timestamp with time zone,
  done_at timestamp with time zone,
  due_at timestamp with time zone,
  constraint seat_pk primary key (task_id),
  constraint seat_number_uk unique (round_id, NUMBER),
  constraint seat_round_fk foreign KEY (round_id) references round(id),
  constraint seat_state_ck check (state in ('WAITING', 'OPEN', 'APPROVED', 'REJECTED', 'RETURNED', 'CLOSED'))
);

create index seat_matter_ix on seat (matter_id);

-- 待办: a flat projection of the open seats, so that one index answers page and count
create table inbox (
  person_id bigint not null,
  arrived_at timestamp with time zone not null,
  round_id uuid not null,
  seat_number integer not null,
  task_id uuid not null,
  matter_id uuid not null,
  version_id bigint not null,
  flow varchar(60) not null,
  matter_number varchar(60) not null,
  title varchar(300) not null,
  node varchar(200) not null,
  initiator_id bigint not null,
  returned boolean not null,
  constraint inbox_pk primary key (person_id, arrived_at, round_id, seat_number)
);

create index inbox_round_ix on inbox (round_id);

-- what happened, for ever; since is when the node was reached
create table act (
  id uuid not null,
  matter_id uuid not null,
  node varchar(100) not null,
  node_name varchar(200) not null,
  kind varchar(20) not null,
  person_id bigint,
  opinion text not null,
  why text,
  target varchar(100),
  cancelled text,
  since timestamp with time zone not null,
  acted_at timestamp with time zone not null,
  constraint act_pk primary key (id)
);

create index act_matter_ix on act (matter_id, id);

create index act_person_ix on act (person_id, id);

-- a step that a plugin has to do; why is what the last attempt said
create table WORK (
  id uuid not null,
  matter_id uuid not null,
  node varchar(100) not null,
  execution varchar(64) not null,
  extension varchar(200) not null,
  state varchar(20) not null,
  attempts integer not null,
  arrived_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  why text,
  constraint work_pk primary key (id),
  constraint work_state_ck check (state in ('DUE', 'WAITING_FOR_MODULE', 'DONE', 'REFUSED', 'CANCELLED'))
);

create index work_state_ix on WORK (state, next_at);

create index work_matter_ix on WORK (matter_id);
