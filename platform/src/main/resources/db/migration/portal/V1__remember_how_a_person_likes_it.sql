-- how a person likes the product to look; no row means as the browser says
create table preference (
  person bigint not null,
  LANGUAGE varchar(8),
  scheme varchar(8) not null,
  constraint preference_pk primary key (person)
);
