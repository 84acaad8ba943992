-- What of a case is shown to a partner whose opinion is asked for, and nothing else (förvaltningslagen 26 §).
create table inquiry_part (
    inquiry_id bigint not null,
    region     text not null default current_region() references region,
    part       text not null check (part in ('SUMMARY', 'VENTURE', 'COSTS')),
    primary key (inquiry_id, part),
    foreign key (region, inquiry_id) references inquiry (region, id)
);
call tenant_table('inquiry_part');

alter table document add unique (region, id);
create table inquiry_document (
    inquiry_id  bigint not null,
    region      text not null default current_region() references region,
    document_id bigint not null,
    primary key (inquiry_id, document_id),
    foreign key (region, inquiry_id) references inquiry (region, id),
    foreign key (region, document_id) references document (region, id)
);
call tenant_table('inquiry_document');

-- Partners asked so far were shown the whole application.
alter table inquiry no force row level security;
alter table inquiry_part no force row level security;
insert into inquiry_part (inquiry_id, region, part)
select i.id, i.region, part.name
from inquiry i, unnest(array ['SUMMARY', 'VENTURE', 'COSTS']) as part(name)
where i.kind = 'OPINION';
alter table inquiry force row level security;
alter table inquiry_part force row level security;
