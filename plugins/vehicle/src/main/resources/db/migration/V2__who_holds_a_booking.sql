-- 0 and empty for bookings from before
alter table booking
add column holder_id bigint default 0 not null;

alter table booking
add column matter_id varchar(36) default '' not null;

create index booking_holder_ix on booking (holder_id, to_at);
