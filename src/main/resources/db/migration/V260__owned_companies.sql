-- Groups of companies are followed from the owned to their owners as well.
create index ownership_link_owned on ownership_link (region, owned_kind, owned_identity);
