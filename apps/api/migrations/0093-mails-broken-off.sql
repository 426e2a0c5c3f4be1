-- The last time it was tried, the mail server broke off in the middle of this very mail, and said nothing of why: of one mail, again and again, it is
-- this mail's matter, and ends; of one mail after the other, it is the mail server's.
alter table mail add column broke_off boolean not null default false;
