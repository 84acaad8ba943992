package se.exportcheck.payments;

import se.exportcheck.cases.claims.Claim;
import se.exportcheck.payments.BankAnswer.Effect;

/** A line of a file from the bank beside the claim that it is about, and what follows of it. */
public record Answered(Claim claim, String endToEndId, BankFile.Line line, Effect effect) {}
