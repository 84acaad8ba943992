package se.exportcheck.administering.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on the region's own data. */
@MessageBundle("regional")
public interface RegionMessages {

    @Message
    String title();

    @Message
    String about();

    @Message
    String contact();

    @Message
    String contactIntro();

    @Message
    String contactName();

    @Message
    String contactEmail();

    @Message
    String contactPhone();

    @Message
    String partners();

    @Message
    String partnersIntro();

    @Message
    String noPartners();

    @Message
    String addPartner();

    @Message
    String partner();

    @Message
    String partnerName();

    @Message
    String offerIntro();

    @Message
    String offerSv();

    @Message
    String offerEn();

    @Message
    String website();

    @Message
    String websiteHint();

    @Message
    String offerSvMissing();

    @Message
    String offerEnMissing();

    @Message
    String notOffered();

    @Message
    String areas();

    @Message
    String areasIntro();

    @Message
    String noAreas();

    @Message
    String addArea();

    @Message
    String area();

    @Message
    String areaCode();

    @Message
    String areaCodeHint();

    @Message
    String nameSv();

    @Message
    String nameEn();

    @Message
    String change();

    @Message
    String save();

    @Message
    String late();

    @Message
    String partnerKnown();

    @Message
    String codeKnown();

    @Message
    String flashSaved();

    @Message
    String grounds();

    @Message
    String groundsIntro();

    @Message
    String noGrounds();

    @Message
    String addGround();

    @Message
    String ground();

    @Message
    String provision();

    @Message
    String provisionHint();

    @Message
    String meaningSv();

    @Message
    String meaningEn();

    @Message
    String meaningHint();

    @Message
    String groundUsed();

    @Message
    String groundUsedHint();

    @Message
    String notUsed();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String groundKnown();

    @Message
    String groundUsedMissing();

    @Message
    String payingAccount();

    @Message
    String payingAccountIntro();

    @Message
    String noPayingAccount();

    @Message
    String iban();

    @Message
    String ibanHint();

    @Message
    String bic();

    @Message
    String bicHint();

    @Message
    String customer();

    @Message
    String customerHint();

    @Message
    String clearingBankgiro();

    @Message
    String clearingHint();

    @Message
    String clearingPlusgiro();

    @Message
    String ibanWrong();

    @Message
    String smallNumbers();

    @Message
    String smallNumbersIntro();

    @Message
    String least();

    @Message
    String leastHint();

    @Message
    String invitations();

    @Message
    String invitationsIntro();

    @Message
    String invitationDays();

    @Message
    String invitationDaysHint();
}
