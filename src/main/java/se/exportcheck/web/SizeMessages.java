package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.size.SizeAssessment;
import se.exportcheck.companies.size.Relation;
import se.exportcheck.companies.size.Relative;
import se.exportcheck.companies.size.SmeClass;
import se.exportcheck.deminimis.ExchangeRate;

/** The words of a company's three sizes: the scheme's, the SME class and that of the statistics. */
@MessageBundle("size")
public interface SizeMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String smeClass(SmeClass smeClass);

    @Message
    String relation(Relation relation);

    @Message
    String schemeSize();

    @Message
    String ofScheme(GrantCase grantCase);

    @Message
    String sme();

    @Message
    String smeUse();

    @Message
    String notAssessed();

    @Message
    String statistical();

    @Message
    String statisticalUse();

    @Message
    String assessedBy(SizeAssessment assessment);

    @Message
    String earlier();

    @Message
    String howCounted();

    @Message
    String comesTo(SmeClass smeClass);

    @Message
    String notSaved();

    @Message
    String enterprise();

    @Message
    String belongs();

    @Message
    String counts();

    @Message
    String belongsAs(Relative relative);

    @Message
    String countedPart(Relative relative);

    @Message
    String itself();

    @Message
    String total();

    @Message
    String employees();

    @Message
    String turnover();

    @Message
    String balance();

    @Message
    String balanceUnknown();

    @Message
    String limits();

    @Message
    String limit(SmeClass smeClass, BigDecimal rate);

    @Message
    String limitPublic();

    @Message
    String rateOf(ExchangeRate rate);

    @Message
    String rateMissing();

    @Message
    String assess();

    @Message
    String help();

    @Message
    String helpLinks();

    @Message
    String ownHeading();

    @Message
    String otherHeading(String row);

    @Message
    String name();

    @Message
    String number();

    @Message
    String relationLegend();

    @Message
    String holding();

    @Message
    String holdingHint();

    @Message
    String publicBody();

    @Message
    String publicBodyHint();

    @Message
    String employeesHint();

    @Message
    String figuresHint();

    @Message
    String balanceHint();

    @Message
    String optional(String label);

    @Message
    String addRow();

    @Message
    String count();

    @Message
    String comment();

    @Message
    String commentHint();

    @Message
    String save();

    @Message
    String flashSaved();

    @Message
    String toSize();

    @Message
    String keptApart();

    @Message
    String industry();

    @Message
    String industryHint();

    @Message
    String industryFound(String codes, String by, String day);

    @Message
    String industryWrong();

    @Message
    String againstRule();

    @Message
    String changed();

    @Message
    String nameMissing();

    @Message
    String relationMissing();

    @Message
    String holdingWrong();

    @Message
    String employeesWrong();

    @Message
    String kronorWrong();

    @Message
    String marks();

    @Message
    String tooLong(int max);
}
