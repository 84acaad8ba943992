-- Who owns the applicant and what the applicant owns, as it declares itself (A7, A8 of the domain brief 1.6).
create table application_holding (
    application_id bigint not null,
    position       integer not null,
    region         text not null default current_region() references region,
    direction      text not null check (direction in ('OWNS_APPLICANT', 'OWNED_BY_APPLICANT')),
    kind           text not null check (kind in ('SWEDISH_ENTERPRISE', 'FOREIGN_ENTERPRISE', 'NATURAL_PERSON')),
    name           text not null,
    number         text,
    votes          numeric(5, 2) not null check (votes between 0 and 100),
    board          boolean not null,
    influence      boolean not null,
    agreement      boolean not null,
    primary key (application_id, position),
    foreign key (region, application_id) references application (region, id) on delete cascade,
    -- A person's number is never kept; nobody owns a person.
    check ((kind = 'NATURAL_PERSON') = (number is null)),
    check (kind <> 'NATURAL_PERSON' or direction = 'OWNS_APPLICANT')
);
call tenant_table('application_holding');
