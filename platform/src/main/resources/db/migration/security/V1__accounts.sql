-- demo: opened with the password that the login page tells; worth nothing outside demo mode
create table account (
  person bigint not null,
  password varchar(200) not null,
  failed_attempts integer default 0 not null,
  locked_until timestamp with time zone,
  must_change boolean not null,
  demo boolean not null,
  constraint account_pk primary key (person),
  constraint account_person_fk foreign KEY (person) references person (id)
);
