-- An appeal that came in time, but to the court, is not dismissed (förvaltningslagen 45 §). Nobody was asked about it before.
alter table appeal add column reached_court boolean;
alter table appeal no force row level security;
update appeal set reached_court = false where misinformed is not null;
alter table appeal force row level security;
