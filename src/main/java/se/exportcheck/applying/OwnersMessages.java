package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;
import se.exportcheck.cases.application.DeclaredHolding.Direction;
import se.exportcheck.companies.ownership.Control;
import se.exportcheck.companies.ownership.Party;
import se.exportcheck.deminimis.AidRoom;
import se.exportcheck.deminimis.ExchangeRate;
import se.exportcheck.money.Kronor;

/** The words of who owns the company, and of what is left of aid of minor importance. */
@MessageBundle("owners")
interface OwnersMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String helpWhy();

    @Message
    String none();

    @Message
    String nothing();

    @Message
    String add();

    @Message
    String directionLegend();

    @Message
    String direction(Direction direction);

    @Message
    String kindLegend();

    @Message
    String kind(Party.Kind kind);

    @Message
    String name();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String votes();

    @Message
    String votesHint();

    @Message
    String controlLegend();

    @Message
    String controlHint();

    @Message
    String control(Control control);

    @Message
    String holds(Direction direction, String votes);

    @Message
    String roomHeading();

    @Message
    String left(AidRoom room);

    @Message
    String inKronor(Kronor kronor, ExchangeRate rate);

    @Message
    String noRate();

    @Message
    String knownOnly();

    @Message
    String doesNotFit(Kronor requested);

    @Message
    String howCounted();

    @Message
    String window(String from, String to);

    @Message
    String noRows();

    @Message
    String outside();

    @Message
    String rowRate(ExchangeRate rate);

    @Message
    String ceiling(BigDecimal most, String source);
}
