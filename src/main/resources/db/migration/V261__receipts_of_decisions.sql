-- The page of last days looks up the receipt of each payment decision.
create index delivery_receipt_decision on delivery_receipt (region, decision_id, id);
