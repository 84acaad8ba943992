package se.exportcheck.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.exportcheck.cases.DismissalGround;
import se.exportcheck.cases.ReferredPart;
import se.exportcheck.cases.RefusalGround;
import se.exportcheck.cases.Unheard;
import se.exportcheck.cases.arrivals.ArrivalKind;
import se.exportcheck.cases.arrivals.Channel;
import se.exportcheck.cases.dossier.NewMaterial;

/** The words of the procedure in a case: hearing, formal grounds, what comes in. */
@MessageBundle("procedure")
public interface ProcedureMessages {

    /** Why an application is dismissed. */
    @Message
    String dismissal(DismissalGround ground);

    @Message
    String refusal(RefusalGround ground);

    @Message
    String failedSummary();

    @Message
    String failedLegend();

    @Message
    String failedHint();

    @Message
    String failedAnswered(String answer);

    /** Why nobody was heard. */
    @Message
    String unheard(Unheard unheard);

    /** What came in. */
    @Message
    String arrival(ArrivalKind kind);

    /** How it came in. */
    @Message
    String channel(Channel channel);

    @Message
    String way(Channel channel);

    @Message
    String dismissalLegend();

    @Message
    String dismissalHint();

    @Message
    String dismissalText();

    @Message
    String dismissalMissing();

    @Message
    String dismissalTextMissing();

    @Message
    String unheardLegend();

    @Message
    String unheardHint();

    @Message
    String unheardReason();

    @Message
    String unheardReasonMissing();

    @Message
    String hearingHeading();

    @Message
    String heardAnswered(String day);

    @Message
    String heardLapsed(String asked, String day);

    @Message
    String notHeard();

    @Message
    String newMaterialHeading();

    @Message
    String newMaterial(NewMaterial.Kind kind, String from, String day);

    @Message
    String newMaterialHelp();

    @Message
    String changedCriteria();

    @Message
    String consequence();

    @Message
    String consequenceHint();

    @Message
    String consequenceUsual();

    @Message
    String confirmAid();

    @Message
    String consequenceMissing();

    @Message
    String consequenceHeading();

    @Message
    String lapsed();

    @Message
    String late();

    @Message
    String signedBy(String signer);

    @Message
    String arrivalsHeading();

    @Message
    String arrivedBy(String sender, String day, String channel);

    @Message
    String addText();

    @Message
    String addLabel();

    @Message
    String addFile();

    @Message
    String addSend();

    @Message
    String flashAdded();

    /** What a partner can be shown. */
    @Message
    String part(ReferredPart part);

    @Message
    String partHint(ReferredPart part);

    @Message
    String partsLegend();

    @Message
    String partsHint();

    @Message
    String partUnknown();

    @Message
    String filesLegend();

    @Message
    String partnerAsked();

    @Message
    String waitsFor(String partner);

    @Message
    String referredHeading();

    @Message
    String referredOnly();

    @Message
    String overdueOpinion(String day);

    @Message
    String answeredFor(String partner);
}
