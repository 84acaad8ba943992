package se.exportcheck.budget;

import java.time.YearMonth;
import se.exportcheck.money.Kronor;

/**
 * What is to be paid in a month.
 *
 * @param planned all that is granted and not paid of projects whose last claim falls due for payment then, and part claims that do
 * @param expected the part of it that companies have claimed in the end before
 */
public record ExpectedPayout(YearMonth month, Kronor planned, Kronor expected) {}
