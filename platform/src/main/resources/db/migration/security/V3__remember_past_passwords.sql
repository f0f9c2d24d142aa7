create table account_past_password (
  person bigint not null,
  number bigint generated always as identity,
  password varchar(200) not null,
  constraint account_past_password_pk primary key (person, number),
  constraint account_past_password_person_fk foreign key (person) references person (id)
);
