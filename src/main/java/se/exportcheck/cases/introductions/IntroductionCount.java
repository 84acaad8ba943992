package se.exportcheck.cases.introductions;

/**
 * What came of the introductions to one partner that were written in a year.
 *
 * @param written all of them
 * @param shared those that the company has consented to
 * @param answered those of these that the partner has answered
 * @param contacted where the partner has been in touch
 * @param accepted where it wants to be, and has not been yet
 * @param declined where it cannot help
 * @param ownContact where the company takes the contact itself
 * @param turnedDown where the company did not want what the officer suggested
 * @param withdrawn where the company has withdrawn its consent
 */
public record IntroductionCount(
        String partner,
        long written,
        long shared,
        long answered,
        long contacted,
        long accepted,
        long declined,
        long ownContact,
        long turnedDown,
        long withdrawn) {}
