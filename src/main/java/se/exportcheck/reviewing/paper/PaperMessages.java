package se.exportcheck.reviewing.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of an application on paper: where it is registered, and where it is typed in. */
@MessageBundle("paper")
public interface PaperMessages {

    @Message
    String registerTitle();

    @Message
    String registerText();

    @Message
    String flashRegistered();

    @Message
    String call();

    @Message
    String choose();

    @Message
    String arrived();

    @Message
    String arrivedHint(String day);

    @Message
    String companyHeading();

    @Message
    String organisationNumber();

    @Message
    String organisationNumberHint();

    @Message
    String numberMissingHint();

    @Message
    String companyName();

    @Message
    String companyNameHint();

    @Message
    String municipality();

    @Message
    String industryCode();

    @Message
    String industryCodeHint();

    @Message
    String furtherIndustries();

    @Message
    String furtherIndustriesHint();

    @Message
    String employees();

    @Message
    String turnover();

    @Message
    String balanceSheet();

    @Message
    String balanceSheetHint();

    @Message
    String goodsExport();

    @Message
    String servicesExport();

    @Message
    String closedAccounts();

    @Message
    String closedAccountsHint();

    @Message
    String wholeKronorHint();

    @Message
    String contactHeading();

    @Message
    String contactName();

    @Message
    String email();

    @Message
    String phone();

    @Message
    String language();

    @Message
    String needs();

    @Message
    String swedish();

    @Message
    String english();

    @Message
    String ventureHeading();

    @Message
    String ventureName();

    @Message
    String goal();

    @Message
    String expectedResult();

    @Message
    String offering();

    @Message
    String youngLeader();

    @Message
    String strengthArea();

    @Message
    String noStrengthArea();

    @Message
    String start();

    @Message
    String end();

    @Message
    String activity();

    @Message
    String activityHint();

    @Message
    String markets();

    @Message
    String marketsHint();

    @Message
    String costsHeading();

    @Message
    String emptyRows();

    @Message
    String cost(String row);

    @Message
    String costType();

    @Message
    String costDescription();

    @Message
    String supplier();

    @Message
    String amount();

    @Message
    String fundingHeading();

    @Message
    String otherFunding();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String fundingRow(String row);

    @Message
    String financier();

    @Message
    String publicMoney();

    @Message
    String aidHeading();

    @Message
    String earlierAid();

    @Message
    String aidRow(String row);

    @Message
    String grantedOn();

    @Message
    String giver();

    @Message
    String recipient();

    @Message
    String measure();

    @Message
    String currency();

    @Message
    String accountHeading();

    @Message
    String accountKind();

    @Message
    String accountNumber();

    @Message
    String accountHolder();

    @Message
    String register();

    @Message
    String inRow(String row, String label);

    @Message
    String missing(String label);

    @Message
    String wrong(String label);

    @Message
    String tooLong(String label, int most);

    @Message
    String grantedLater();

    @Message
    String exportAboveTurnover();

    @Message
    String endBeforeStart();

    @Message
    String homeMarket();

    @Message
    String noCosts();

    @Message
    String rowsMissing(String label);

    @Message
    String rowsAgainst(String label);

    @Message
    String arrivedWrong();

    @Message
    String channel();

    @Message
    String channelMissing();

    @Message
    String numberUnreadable();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String scan();

    @Message
    String nothingOfIt();

    @Message
    String subject();

    @Message
    String fillInTitle();

    @Message
    String fillInText();

    @Message
    String partText();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String seenOn(String subject, String day);

    @Message
    String changedMeanwhile();

    @Message
    String nothingNew();

    @Message
    String save();

    @Message
    String flashFilledIn();

    @Message
    String missingHeading();

    @Message
    String missingText();

    @Message
    String filledInHeading();

    @Message
    String filledIn(String name, String moment, String source);

    @Message
    String change(String label, String before, String after);

    @Message
    String nothing();

    @Message
    String aidText();

    @Message
    String dossierEntry(String source);

    @Message
    String part(PaperPart part);
}
