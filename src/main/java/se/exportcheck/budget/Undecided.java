package se.exportcheck.budget;

import se.exportcheck.money.Kronor;

/**
 * A case that nobody has proposed anything in yet.
 *
 * @param atMost what it can come to: what is applied for, or the scheme's largest grant
 */
public record Undecided(String number, String company, Kronor atMost) {

    Undecided(String number, String company, long atMost) {
        this(number, company, Kronor.of(atMost));
    }
}
