-- Fills the database of a demonstration with many cases. Each is one of the demonstration's own cases with everything that
-- belongs to it, moved in time and given to another company: so it has been through the program's own life cycle once.
-- Which tables belong to a case is read off the foreign keys, so that a new table is filled as well.
-- The same seed gives the same cases. Fill.java runs these files in their order, as superuser:
-- triggers and foreign keys are off meanwhile, and looked at afterwards.

drop schema if exists bench cascade;
create schema bench;

-- Between 0 and 1, the same for the same seed and question.
create function bench.chance(seed bigint, n bigint, question text) returns double precision
    language sql immutable
    return (hashtextextended(question || n, seed) & 9007199254740991) / 9007199254740992.0;

-- A number between 0 and many - 1, small ones more often the higher the skew.
create function bench.pick(many bigint, seed bigint, n bigint, question text, skew double precision default 1) returns bigint
    language sql immutable
    return floor(many * bench.chance(seed, n, question) ^ skew);

-- An organisation number of ten digits whose last one checks out.
create function bench.organisation_number(i bigint) returns text
    language sql immutable
    return (select body || (10 - sum(case when position % 2 = 1 then digit * 2 / 10 + digit * 2 % 10 else digit end) % 10) % 10
            from (select (559600000 + i)::text as body) number,
                 lateral (select position, substr(body, position, 1)::int as digit from generate_series(1, 9) position) digits
            group by body);

create function bench.company_name(seed bigint, i bigint) returns text
    language sql immutable
    return (array ['Mälar','Berg','Nord','Svea','Aros','Kolbäcks','Hede','Strömsholms','Ängelsbergs','Norra','Sala','Köpings','Bruks','Skog','Älv','Öster',
                   'Väster','Hallsta','Fors','Hytt','Ram','Tuna','Lind','Ek','Björk','Sjö','Dal','Hammar','Silver','Järn'])[1 + bench.pick(30, seed, i, 'place')]
        || (array ['teknik','sensor','mekanik','trä','verktyg','data','design','glas','plåt','energi','medicin','livs','kemi','papper','optik','vatten','ljus',
                   'robot','gjuteri','textil','möbler','pumpar','ventil','signal','konsult','miljö','mat','spel','båtar','cyklar'])[1 + bench.pick(30, seed, i, 'trade')]
        || (array [' AB',' AB',' AB',' i Sverige AB',' Export AB',' & Söner AB',' Ekonomisk förening'])[1 + bench.pick(7, seed, i, 'form')];

create function bench.title(seed bigint, n bigint) returns text
    language sql immutable
    return (array ['Mässa i','Marknadsundersökning i','Partnersökning i','Certifiering för','Säljstöd för','Delegationsresa till','Juridisk rådgivning om',
                   'Webbutik för','Varumärke i','Produktanpassning för','Affärsplan för','Återförsäljare i','Kundbesök i','Förpackningar för',
                   'Översättning för','Exportchef på tid för'])[1 + bench.pick(16, seed, n, 'what', 1.3)] || ' '
        || (array ['Norge','Tyskland','Finland','Danmark','USA','Storbritannien','Frankrike','Nederländerna','Polen','Belgien','Spanien','Italien','Japan',
                   'Kanada','Indien','Estland','Schweiz','Österrike','Australien','Brasilien','Sydkorea','Mexiko'])[1 + bench.pick(22, seed, n, 'where', 1.8)];

