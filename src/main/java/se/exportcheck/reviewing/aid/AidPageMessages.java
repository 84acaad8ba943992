package se.exportcheck.reviewing.aid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the officer's pages on aid of minor importance. */
@MessageBundle("deminimis")
public interface AidPageMessages {

    @Message
    String title();

    @Message
    String intro(String regulation);

    @Message
    String roomHeading();

    @Message
    String left(String euro, String kronor);

    @Message
    String window(String from, String to);

    @Message
    String ceiling(String most);

    @Message
    String used(String used, String left);

    @Message
    String rateToday();

    @Message
    String rateOf(String rate, String source, String date);

    @Message
    String noRates();

    @Message
    String kept(String name, String at, String used, String left);

    @Message
    String keptFresh();

    @Message
    String keptStale();

    @Message
    String notKept();

    @Message
    String declared(String day);

    @Message
    String declareAgain();

    @Message
    String keep();

    @Message
    String confirmFirst();

    @Message
    String flashCalculated();

    @Message
    String undertakingHeading();

    @Message
    String confirmedBy(String name, String at, int version);

    @Message
    String notConfirmed();

    @Message
    String inCircle();

    @Message
    String personLink(String name);

    @Message
    String together();

    @Message
    String apart();

    @Message
    String undecided();

    @Message
    String holds(String owner, String owned);

    @Message
    String votesOf(String votes);

    @Message
    String declaredBy(String name, String day);

    @Message
    String enteredBy(String name, String day);

    @Message
    String endLink(String owner, String owned);

    @Message
    String noLinks();

    @Message
    String confirmUndertaking();

    @Message
    String addLink();

    @Message
    String ledgerHeading();

    @Message
    String grantedOn();

    @Message
    String recipient();

    @Message
    String what();

    @Message
    String amount();

    @Message
    String rate();

    @Message
    String euro();

    @Message
    String change();

    @Message
    String outside();

    @Message
    String rateMissing();

    @Message
    String correct();

    @Message
    String pass();

    @Message
    String noAid();

    @Message
    String addEntry();

    @Message
    String correctedHeading();

    @Message
    String recipientHint();

    @Message
    String grantedOnHint();

    @Message
    String giver();

    @Message
    String measure();

    @Message
    String measureHint();

    @Message
    String amountHint();

    @Message
    String currency();

    @Message
    String regulation();

    @Message
    String saveEntry();

    @Message
    String flashEntered();

    @Message
    String correctHeading();

    @Message
    String correctHelp();

    @Message
    String byDecision();

    @Message
    String byDecisionHelp();

    @Message
    String changedByDecision();

    @Message
    String newAmount();

    @Message
    String newAmountHint();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String saveCorrection();

    @Message
    String flashCorrected();

    @Message
    String passHeading();

    @Message
    String passHelp();

    @Message
    String successor(String row);

    @Message
    String number();

    @Message
    String name();

    @Message
    String equity();

    @Message
    String equityHint();

    @Message
    String passReasonHint();

    @Message
    String savePass();

    @Message
    String flashPassed();

    @Message
    String linkHelp();

    @Message
    String owner();

    @Message
    String owned();

    @Message
    String chooseParty();

    @Message
    String newParty();

    @Message
    String partyKind();

    @Message
    String partyKindHint();

    @Message
    String partyNumber();

    @Message
    String partyNumberHint();

    @Message
    String votes();

    @Message
    String votesHint();

    @Message
    String otherControl();

    @Message
    String otherControlHint();

    @Message
    String saveLink();

    @Message
    String flashLinked();

    @Message
    String flashUnlinked();

    @Message
    String confirmHelp();

    @Message
    String personQuestion();

    @Message
    String personHint();

    @Message
    String saveUndertaking();

    @Message
    String flashConfirmed();

    @Message
    String tooLong(int max);

    @Message
    String marks();

    @Message
    String dayWrong();

    @Message
    String dayAhead();

    @Message
    String recipientMissing();

    @Message
    String giverMissing();

    @Message
    String measureMissing();

    @Message
    String regulationMissing();

    @Message
    String amountWrong();

    @Message
    String currencyMissing();

    @Message
    String reasonMissing();

    @Message
    String successorMissing();

    @Message
    String successorTwice();

    @Message
    String numberWrong();

    @Message
    String nameMissing();

    @Message
    String equityWrong();

    @Message
    String kindMissing();

    @Message
    String registrationMissing();

    @Message
    String chooseFromList();

    @Message
    String nobodyOwnsPeople();

    @Message
    String votesWrong();

    @Message
    String ownsItself();

    @Message
    String tooManyVotes(String votes, String owned);

    @Message
    String circle(String owner, String path);

    @Message
    String undertakingChanged();

    @Message
    String decideOnPerson();

    @Message
    String notCalculated();

    @Message
    String toAid();
}
