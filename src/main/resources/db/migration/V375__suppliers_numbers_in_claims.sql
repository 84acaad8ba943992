-- The supplier's organisation number in a row of a claim, where the company gives it (COST-02). Null in a row from before.
alter table claim_line add column supplier_number text;
