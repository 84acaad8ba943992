package se.exportcheck.administering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the delegation order. */
@MessageBundle("delegation")
public interface DelegationMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String intro();

    @Message
    String on();

    @Message
    String show();

    @Message
    String noSuchDay();

    @Message
    String inForce(String day);

    @Message
    String notInForce(String day);

    @Message
    String nothing();

    @Message
    String item();

    @Message
    String itemHint();

    @Message
    String committee();

    @Message
    String committeeHint();

    @Message
    String what();

    @Message
    String anyDecision();

    @Message
    String legalBasis();

    @Message
    String anyBasis();

    @Message
    String amount();

    @Message
    String maxAmount();

    @Message
    String maxAmountHint();

    @Message
    String upTo(String amount);

    @Message
    String noLimit();

    @Message
    String who();

    @Message
    String whoHint();

    @Message
    String choose();

    @Message
    String nobodyHolds();

    @Message
    String deputy();

    @Message
    String onwardLegend();

    @Message
    String onward();

    @Message
    String notOnward();

    @Message
    String when();

    @Message
    String fromOn();

    @Message
    String toOn();

    @Message
    String toOnHint();

    @Message
    String holderToOnHint();

    @Message
    String period(String from, String to);

    @Message
    String openPeriod(String from);

    @Message
    String action();

    @Message
    String end();

    @Message
    String endedBy(String name);

    @Message
    String addRule();

    @Message
    String addRuleIntro();

    @Message
    String posts();

    @Message
    String addPost();

    @Message
    String addPostIntro();

    @Message
    String postTitle();

    @Message
    String postKnown();

    @Message
    String addHolder();

    @Message
    String addHolderIntro();

    @Message
    String person();

    @Message
    String holds();

    @Message
    String holdsPost();

    @Message
    String standsIn();

    @Message
    String endRule();

    @Message
    String endHolder();

    @Message
    String endHelp();

    @Message
    String endHint();

    @Message
    String firstDayMissing();

    @Message
    String lastDayMissing();

    @Message
    String lastBeforeFirst();

    @Message
    String usedUntil(String day);

    @Message
    String endsTooEarly(String day);

    @Message
    String endsAlready(String day);

    @Message
    String chooseFromList();

    @Message
    String chooseHolder();

    @Message
    String itemInForce();

    @Message
    String choosePerson();

    @Message
    String chooseHolds();

    @Message
    String flashRuleAdded();

    @Message
    String flashPostAdded();

    @Message
    String flashHolderAdded();

    @Message
    String flashEnded();
}
