package se.exportcheck.following;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.followup.Economy;

/** The words of the years after. */
@MessageBundle("following")
public interface FollowingMessages {

    @Message
    String reportTitle();

    @Message
    String reportText();

    @Message
    String reportPrefilled();

    @Message
    String theirsTitle(String name);

    @Message
    String theirsText();

    @Message
    String theirsSummary(String moment);

    @Message
    String activitiesDone();

    @Message
    String deviations();

    @Message
    String results();

    @Message
    String nextSteps();

    @Message
    String figures();

    @Message
    String turnover();

    @Message
    String goodsExport();

    @Message
    String servicesExport();

    @Message
    String employees();

    @Message
    String newCustomers();

    @Message
    String marketsBefore();

    @Message
    String markets();

    @Message
    String marketsHint();

    @Message
    String anotherCountry(int n);

    @Message
    String choose();

    @Message
    String save();

    @Message
    String savedBy(String name, String moment);

    @Message
    String effects();

    @Message
    String before();

    @Message
    String reported();

    @Message
    String after(int months);

    @Message
    String measure();

    @Message
    String shortTurnover();

    @Message
    String exportShare();

    @Message
    String marketsRow();

    @Message
    String newMarkets();

    @Message
    String newJobs();

    @Message
    String followUps();

    @Message
    String followUpTitle(int months);

    @Message
    String followUpsNone();

    @Message
    String status();

    @Message
    String notYet(String day);

    @Message
    String waitsForAnswer();

    @Message
    String answeredBy(String name, String moment);

    @Message
    String why();

    @Message
    String withoutCheque();

    @Message
    String comment();

    @Message
    String commentRow();

    @Message
    String send();

    @Message
    String closeTitle();

    @Message
    String closeText();

    @Message
    String closeNote();

    @Message
    String closeButton();

    @Message
    String dueTitle();

    @Message
    String dueNone();

    @Message
    String caseNumber();

    @Message
    String company();

    @Message
    String monthsAfter();

    @Message
    String due();

    @Message
    String flashReportSaved();

    @Message
    String flashAnswered();

    @Message
    String flashClosed();

    @Message
    String exportAboveTurnover();

    @Message
    String unknownMarket();

    @Message
    String economy();

    @Message
    String economyPrefilled();

    @Message
    String totalCost();

    @Message
    String financing();

    @Message
    String financingHint();

    @Message
    String consultants();

    @Message
    String consultantsHint();

    @Message
    String otherAidQuestion();

    @Message
    String otherAid(Economy.OtherAid choice);

    @Message
    String otherAidChange();

    @Message
    String otherAidMissing();

    @Message
    String otherAidUnasked();

    @Message
    String aidHasChanged();

    @Message
    String aidHasChangedHelp();

    @Message
    String whenApplied();

    @Message
    String employedWomen();

    @Message
    String employedWomenBefore();

    @Message
    String employeesApplied(String employees);

    @Message
    String womenAboveAll();

    @Message
    String leadership();

    @Message
    String leadershipText();

    @Message
    String leadingWomen();

    @Message
    String leadingMen();

    @Message
    String ownedByWomen();

    @Message
    String bothCounts();

    @Message
    String employedWomenRow();

    @Message
    String leadershipRow();

    @Message
    String womenOf(int women, int all);

    @Message
    String ownershipRow();

    @Message
    String firstExport();

    @Message
    String yes();

    @Message
    String no();
}
