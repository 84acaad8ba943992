package se.exportcheck.payments;

import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Kronor;

/**
 * One payment to a company, as the bank is told of it.
 *
 * @param endToEndId the payment's own number, in everything that the bank says of it (PAY-07)
 * @param message what the company reads on its statement
 */
public record Transfer(String endToEndId, Kronor amount, AccountNumber account, String holder, String message) {}
