-- 2.4.1: the template from which human resources declares the rights of whoever takes a post (岗位)
create table post_right (post varchar(100) not null, role varchar(60) not null, constraint post_right_pk primary key (post, role));
