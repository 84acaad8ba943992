package se.exportcheck.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.rules.Criterion;
import se.exportcheck.cases.rules.Examination;
import se.exportcheck.schemes.SchemeVersion;

/** The labels and hints of the application's sections. */
@MessageBundle("applyingForm")
interface FormMessages {

    @Message
    String companyTitle();

    @Message
    String companyNameHint();

    @Message
    String municipality();

    @Message
    String chooseMunicipality();

    @Message
    String municipalityHint();

    @Message
    String workplaceNumber();

    @Message
    String workplaceNumberHint();

    @Message
    String industryCode();

    @Message
    String industryCodeHint();

    @Message
    String furtherIndustries();

    @Message
    String furtherIndustriesHint();

    @Message
    String closedAccounts();

    @Message
    String closedAccountsHint();

    @Message
    String employees();

    @Message
    String employeesHint();

    @Message
    String turnover();

    @Message
    String turnoverHint();

    @Message
    String balanceSheet();

    @Message
    String balanceSheetHint();

    @Message
    String goodsExport();

    @Message
    String servicesExport();

    @Message
    String zeroHint();

    @Message
    String contactTitle();

    @Message
    String contactName();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String phone();

    @Message
    String language();

    @Message
    String needs();

    @Message
    String needsHint();

    @Message
    String ventureTitle();

    @Message
    String ventureName();

    @Message
    String ventureNameHint();

    @Message
    String goal();

    @Message
    String goalHint();

    @Message
    String expectedResult();

    @Message
    String expectedResultHint();

    @Message
    String offering();

    @Message
    String youngLeader();

    @Message
    String youngLeaderHint();

    @Message
    String strengthArea();

    @Message
    String noStrengthArea();

    @Message
    String startOn();

    @Message
    String startOnHint();

    @Message
    String endOn();

    @Message
    String endOnHint(int months);

    @Message
    String marketsTitle();

    @Message
    String marketsHelp();

    @Message
    String market();

    @Message
    String marketHint();

    @Message
    String chooseCountry();

    @Message
    String removeMarket(String code);

    @Message
    String activitiesTitle();

    @Message
    String activitiesHelp();

    @Message
    String activitiesAdd();

    @Message
    String changeHeading(int number);

    @Message
    String activity();

    @Message
    String activityHint();

    @Message
    String activityStart();

    @Message
    String activityEnd();

    @Message
    String costsTitle();

    @Message
    String costsHelp();

    @Message
    String costsAdd();

    @Message
    String costsNever();

    @Message
    String costsNeverText();

    @Message
    String costType();

    @Message
    String chooseCostType();

    @Message
    String costDescription();

    @Message
    String supplier();

    @Message
    String supplierHint();

    @Message
    String supplierNumber();

    @Message
    String costAmount();

    @Message
    String fair();

    @Message
    String fairHint();

    @Message
    String fairName();

    @Message
    String organiser();

    @Message
    String attendedBefore();

    @Message
    String costAmountHint();

    @Message
    String budgetHeading();

    @Message
    String totalCost();

    @Message
    String share();

    @Message
    String largest();

    @Message
    String applied();

    @Message
    String otherMoney();

    @Message
    String ownPart();

    @Message
    String requested();

    @Message
    String requestedHint(long most);

    @Message
    String recalculate();

    @Message
    String howComputed();

    @Message
    String computedShare(Budget budget);

    @Message
    String computedMost(Budget budget);

    @Message
    String computedOwn(Budget budget);

    @Message
    String computedRule(Budget budget);

    @Message
    String fundingTitle();

    @Message
    String fundingHelp();

    @Message
    String fundingAdd();

    @Message
    String fundingNone();

    @Message
    String noFunding();

    @Message
    String financier();

    @Message
    String publicMoney();

    @Message
    String publicMoneyHint();

    @Message
    String publicMoneyYes();

    @Message
    String publicMoneyNo();

    @Message
    String amount();

    @Message
    String aidTitle();

    @Message
    String aidHelp();

    @Message
    String aidAdd();

    @Message
    String aidNone();

    @Message
    String noAid();

    @Message
    String aidExamples();

    @Message
    String aidExamplesText();

    @Message
    String aidExample1();

    @Message
    String aidExample2();

    @Message
    String aidExample3();

    @Message
    String aidExample4();

    @Message
    String aidGroup();

    @Message
    String grantedOn();

    @Message
    String grantedOnHint();

    @Message
    String giver();

    @Message
    String giverHint();

    @Message
    String recipient();

    @Message
    String recipientHint();

    @Message
    String measure();

    @Message
    String measureHint();

    @Message
    String aidAmount();

    @Message
    String currency();

    @Message
    String accountTitle();

    @Message
    String accountHelp();

    @Message
    String accountKind();

    @Message
    String accountNumber();

    @Message
    String accountNumberHint();

    @Message
    String accountHolder();

    @Message
    String warning(Criterion criterion, SchemeVersion version, Examination found);

    @Message
    String attachmentsTitle();

    @Message
    String attachmentsHelp();

    @Message
    String attachmentsAdd();

    @Message
    String documentKind();

    @Message
    String chooseDocumentKind();

    @Message
    String file();

    @Message
    String upload();

    @Message
    String removeFile(String name);

    @Message
    String attachmentsDone();

    @Message
    String attachmentsNone();

    @Message
    String noAttachments();
}
