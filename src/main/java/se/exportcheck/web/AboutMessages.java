package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the service. */
@MessageBundle("about")
public interface AboutMessages {

    @Message
    String contactName();

    @Message
    String contactPhone();

    @Message
    String contactTitle();

    @Message
    String contactText();

    @Message
    String contactRegisterTitle();

    @Message
    String contactRegisterText();

    @Message
    String contactEmail();

    @Message
    String accessibilityTitle();

    @Message
    String accessibilityIntro();

    @Message
    String accessibilityStatusTitle();

    @Message
    String accessibilityStatus();

    @Message
    String accessibilityKnownTitle();

    @Message
    String accessibilityKnownFiles();

    @Message
    String accessibilityKnownTest();

    @Message
    String accessibilityAlternativeTitle();

    @Message
    String accessibilityAlternative();

    @Message
    String accessibilityReportTitle();

    @Message
    String accessibilityReport();

    @Message
    String accessibilitySupervisionTitle();

    @Message
    String accessibilitySupervision();

    @Message
    String accessibilityMethodTitle();

    @Message
    String accessibilityMethod();

    @Message
    String accessibilityComplaint();

    @Message
    String personalDataTitle();

    @Message
    String personalDataIntro();

    @Message
    String personalDataWhyTitle();

    @Message
    String personalDataWhy();

    @Message
    String personalDataBasisTitle();

    @Message
    String personalDataBasis();

    @Message
    String personalDataShareTitle();

    @Message
    String personalDataShare();

    @Message
    String personalDataKeepTitle();

    @Message
    String personalDataKeep();

    @Message
    String personalDataRightsTitle();

    @Message
    String personalDataRights();

    @Message
    String cookiesTitle();

    @Message
    String cookiesIntro();

    @Message
    String cookiesSession();

    @Message
    String cookiesForm();

    @Message
    String cookiesLanguage();

    @Message
    String cookiesMessage();
}
