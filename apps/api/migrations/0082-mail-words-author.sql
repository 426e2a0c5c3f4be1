-- Who wrote, as the history of a template says it.
alter table mail_template_version add column author text not null default '';
