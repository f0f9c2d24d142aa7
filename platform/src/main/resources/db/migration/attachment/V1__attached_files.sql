-- one row per file on disk; without a holder it is nothing but its uploader's, and swept once no draft mentions it
create table attachment (
  id uuid not null,
  file_name varchar(300) not null,
  file_size bigint not null,
  media_type varchar(200) not null,
  sha256 varchar(64) not null,
  uploader_id bigint not null,
  uploaded_at timestamp with time zone not null,
  holder_kind varchar(40),
  holder_id uuid,
  holder_place varchar(200),
  constraint attachment_pk primary key (id),
  constraint attachment_held_ck check (
    (
      holder_kind is null
      and holder_id is null
      and holder_place is null
    )
    or (
      holder_kind is not null
      and holder_id is not null
      and holder_place is not null
    )
  )
);

create index attachment_holder_ix on attachment (holder_id);

create index attachment_uploader_ix on attachment (uploader_id, uploaded_at);
