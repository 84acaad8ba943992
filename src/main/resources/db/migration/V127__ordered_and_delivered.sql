-- When what is claimed was ordered and delivered (INC-04). Rows of before say nothing of it.
alter table claim_line
    add column ordered_on   date,
    add column delivered_on date;
