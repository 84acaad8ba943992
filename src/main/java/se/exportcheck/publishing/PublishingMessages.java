package se.exportcheck.publishing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages. */
@MessageBundle("publishing")
public interface PublishingMessages {

    @Message
    String startTitle();

    @Message
    String lead(String region);

    @Message
    String checkButton();

    @Message
    String signIn();

    @Message
    String toOwn();

    @Message
    String figureMost();

    @Message
    String figureShare();

    @Message
    String figureLeast();

    @Message
    String figureDays();

    @Message
    String days(int number);

    @Message
    String callsTitle();

    @Message
    String openNow();

    @Message
    String closesSoon();

    @Message
    String lastDay(String day);

    @Message
    String noLastDay();

    @Message
    String nextCall(String day);

    @Message
    String closedCall(String name, String day);

    @Message
    String noCall();

    @Message
    String whoTitle();

    @Message
    String whoWorkplace();

    @Message
    String whoEmployees(String least, String most);

    @Message
    String whoTurnover(String least);

    @Message
    String whoTurnoverMost(String most);

    @Message
    String whoProduct();

    @Message
    String whoNotStarted();

    @Message
    String forTitle();

    @Message
    String forText();

    @Message
    String notForText();

    @Message
    String wayTitle();

    @Message
    String wayApply();

    @Message
    String wayDecision(int days);

    @Message
    String wayVenture(int months);

    @Message
    String wayPayment(int days);

    @Message
    String wayFollowUp();

    @Message
    String readyTitle();

    @Message
    String readyNumber();

    @Message
    String readyAccounts();

    @Message
    String readyPlan();

    @Message
    String readyQuotes();

    @Message
    String readyAid();

    @Message
    String readySignatory();

    @Message
    String helpTitle();

    @Message
    String regionTitle();

    @Message
    String regionText(String region);

    @Message
    String checkTitle();

    @Message
    String checkLead(int questions);

    @Message
    String checkStored();

    @Message
    String checkStart();

    @Message
    String progress(int number, int count);

    @Message
    String goOn();

    @Message
    String chooseOne();

    @Message
    String chooseSome();

    @Message
    String askWorkplace(String county);

    @Message
    String askEmployees(String least, String most);

    @Message
    String askTurnover(String least);

    @Message
    String askTurnoverBetween(String least, String most);

    @Message
    String askProduct();

    @Message
    String askPurpose();

    @Message
    String askStarted();

    @Message
    String askAid(String ceiling);

    @Message
    String hint(Question question);

    @Message
    String option(Option option);

    @Message
    String reason(Option option);

    @Message
    String resultYes();

    @Message
    String resultNo();

    @Message
    String resultAmount(String least, String most, String share);

    @Message
    String resultAgainst();

    @Message
    String applyAnyway();

    @Message
    String checkedTitle();

    @Message
    String checkedDebts();

    @Message
    String checkedSize();

    @Message
    String checkedTerms();

    @Message
    String checkedNeed();

    @Message
    String apply();

    @Message
    String applyStill();

    @Message
    String answersTitle();

    @Message
    String resultNoDecision();

    @Message
    String whoClosedAccounts(int accounts);
}
