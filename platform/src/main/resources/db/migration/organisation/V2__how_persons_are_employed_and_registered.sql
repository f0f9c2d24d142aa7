-- 1.3: users are regular staff (在编) and hired staff (聘用), whom human resources registers; a hired person's account ends with the contract.
-- registered_by: null for whoever came with the company's first file
alter table person
add column kind varchar(20) default 'REGULAR' not null;

alter table person
add column contract_end date;

alter table person
add column registered_at timestamp with time zone;

alter table person
add column registered_by bigint;

alter table person
add constraint person_kind_ck check (
  (
    kind = 'REGULAR'
    and contract_end is null
  )
  or (
    kind = 'HIRED'
    and contract_end is not null
  )
);

alter table person
add constraint person_registered_by_fk foreign KEY (registered_by) references person (id);
