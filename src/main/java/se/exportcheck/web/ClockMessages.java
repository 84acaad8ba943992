package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import se.exportcheck.cases.clocks.Turn;

/** The words of how long a case has taken, whose time that was, and when a decision can be expected. */
@MessageBundle("clocks")
public interface ClockMessages {

    @Message
    String heading();

    @Message
    String turn(Turn turn);

    @Message
    String now();

    @Message
    String days(long count);

    @Message
    String target();

    @Message
    String targetDay(LocalDate day, int days, LocalDate complete);

    @Message
    String incomplete();

    @Message
    String outOfReach(LocalDate last);

    @Message
    String missed();

    @Message
    String companyHeading();

    @Message
    String regionSoFar(long count);

    @Message
    String companySoFar(long count);

    @Message
    String partnersSoFar(long count);

    @Message
    String pace(int half, int most);

    @Message
    String likely(LocalDate half, LocalDate most);

    @Message
    String atTheLatest(LocalDate most);

    @Message
    String longerThanMost();

    @Message
    String byTarget(LocalDate day, int days);

    @Message
    String fromComplete(int days);
}
