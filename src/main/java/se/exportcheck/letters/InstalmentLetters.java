package se.exportcheck.letters;

import static se.exportcheck.cases.letters.LetterField.DEBT;
import static se.exportcheck.cases.letters.LetterField.ITEMS;
import static se.exportcheck.cases.letters.LetterField.LAST_DAY;
import static se.exportcheck.cases.letters.LetterField.MESSAGE;
import static se.exportcheck.cases.letters.LetterField.PAY_TO;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.instalments.Instalment;
import se.exportcheck.cases.letters.LetterKind;
import se.exportcheck.cases.letters.Particulars;
import se.exportcheck.cases.recoveries.Recovery;
import se.exportcheck.people.Actor;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Language;

/** The letters about paying back in parts. Call it after the step, in the same transaction. */
@ApplicationScoped
public class InstalmentLetters {

    private final Correspondence letters;

    InstalmentLetters(Correspondence letters) {
        this.letters = letters;
    }

    /** The company may pay in parts, and here they are. */
    public void planned(Recovery recovery, BigDecimal debt, Actor actor, Instant now) {
        var parts = recovery.plan().orElseThrow().parts();
        letters.send(
                recovery.grantCase(),
                LetterKind.INSTALMENT_PLAN,
                owed(recovery, debt).saidEach(ITEMS, said(parts, Language.SWEDISH), said(parts, Language.ENGLISH)),
                actor,
                now);
    }

    /** The company may not pay in parts, and why. */
    public void refused(Recovery recovery, String why, BigDecimal debt, Actor actor, Instant now) {
        var dueOn = Objects.requireNonNull(recovery.invoice()).dueOn();
        var today = Stockholm.dateOf(now); // what is due already is to be paid at once
        letters.send(
                recovery.grantCase(),
                LetterKind.INSTALMENTS_REFUSED,
                owed(recovery, debt).same(MESSAGE, why).day(LAST_DAY, dueOn.isBefore(today) ? today : dueOn),
                actor,
                now);
    }

    /** A part was not paid on its day, and the rest is due. */
    public void missed(Recovery recovery, Instalment part, BigDecimal debt, Instant now) {
        letters.send(
                recovery.grantCase(),
                LetterKind.INSTALMENT_MISSED,
                owed(recovery, debt).day(LAST_DAY, part.dueOn()),
                Actor.system(""),
                now);
    }

    private static Particulars owed(Recovery recovery, BigDecimal debt) {
        var payTo = Objects.requireNonNull(recovery.invoice()).payTo();
        return Particulars.none().cost(DEBT, debt).same(PAY_TO, payTo);
    }

    private static List<String> said(List<Instalment> parts, Locale language) {
        return parts.stream()
                .map(part -> "%s: %s"
                        .formatted(Formats.day(part.dueOn(), language), Formats.kronor(part.amount(), language)))
                .toList();
    }
}
