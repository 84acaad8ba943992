-- Whether malicious software was looked for in a file, and found: of content, which several documents may share.
create table document_scan (
    region     text not null default current_region() references region,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    status     text not null check (status in ('PENDING', 'CLEAN', 'INFECTED')),
    asked_at   timestamptz not null,
    scanned_at timestamptz check ((scanned_at is null) = (status = 'PENDING')),
    finding    text check ((finding is null) = (status <> 'INFECTED')),
    primary key (region, sha256)
);
create index document_scan_waiting on document_scan (region, asked_at) where status = 'PENDING';

-- What came in before is checked too.
alter table document no force row level security;
insert into document_scan (region, sha256, status, asked_at)
select region, sha256, 'PENDING', min(uploaded_at) from document group by region, sha256;
alter table document force row level security;

call tenant_table('document_scan');
