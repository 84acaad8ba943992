-- The countries that a company sold to before the venture: what new markets are counted against (I6).
create table final_report_market_before (
    final_report_id bigint not null,
    country         text not null check (country ~ '^[A-Z]{2}$'),
    region          text not null default current_region() references region,
    primary key (final_report_id, country),
    foreign key (region, final_report_id) references final_report (region, id)
);
call tenant_table('final_report_market_before');
