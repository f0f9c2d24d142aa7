-- 2.1.1: what a unit has set for its branch; a smaller number is narrower
create table policy_setting (
  unit bigint not null,
  policy varchar(40) not null,
  setting integer not null,
  set_by bigint not null,
  set_at timestamp with time zone not null,
  constraint policy_setting_pk primary key (unit, policy),
  constraint policy_setting_unit_fk foreign KEY (unit) references unit (id),
  constraint policy_setting_person_fk foreign KEY (set_by) references person (id)
);
