package se.exportcheck.representing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Entitlement;
import se.exportcheck.people.representing.Obstacle;

/** The words of who acts for a company. */
@MessageBundle("representing")
public interface RepresentingMessages {

    @Message
    String title();

    @Message
    String intro(String company);

    @Message
    String choose();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String otherCompanies();

    @Message
    String name();

    @Message
    String you();

    @Message
    String may();

    @Message
    String fills();

    @Message
    String signs();

    @Message
    String administers();

    @Message
    String since();

    @Message
    String sinceUnknown();

    @Message
    String byWhat();

    @Message
    String entitlement(Entitlement entitlement);

    @Message
    String vouched(@Nullable String name);

    @Message
    String unproven();

    @Message
    String change();

    @Message
    String remove();

    @Message
    String leave();

    @Message
    String meansHeading();

    @Message
    String meansFills();

    @Message
    String meansSigns();

    @Message
    String meansAdministers();

    @Message
    String byPower();

    @Message
    String whoAdministers();

    @Message
    String nobodyAdministers();

    @Message
    String nobodySigns();

    @Message
    String invite();

    @Message
    String inviteTo(String company);

    @Message
    String inviteIntro(int days);

    @Message
    String email();

    @Message
    String powersLegend();

    @Message
    String powersHint();

    @Message
    String signatory();

    @Message
    String signatoryHint();

    @Message
    String administrator();

    @Message
    String administratorHint();

    @Message
    String signatureNotYours();

    @Message
    String whoGivesSignature();

    @Message
    String nobodyGivesSignature();

    @Message
    String send();

    @Message
    String invitations();

    @Message
    String invitedBy(String name, String day);

    @Message
    String holdsUntil(String moment);

    @Message
    String expired();

    @Message
    String withdraw(String email);

    @Message
    String changeOf(String name);

    @Message
    String save();

    @Message
    String removeOf(String name);

    @Message
    String removeMeans(String name, String company);

    @Message
    String leaveOf(String company);

    @Message
    String leaveMeans();

    @Message
    String heldUp();

    @Message
    String obstacle(Obstacle obstacle);

    @Message
    String acceptTitle();

    @Message
    String acceptHeading(String company);

    @Message
    String acceptBy(String name);

    @Message
    String acceptUntil(String moment);

    @Message
    String acceptSigning();

    @Message
    String accept();

    @Message
    String goneTitle();

    @Message
    String goneText();

    @Message
    String formIsOld();

    @Message
    String mailNotTaken();

    @Message
    String flashInvited();

    @Message
    String flashWithdrawn();

    @Message
    String flashChanged();

    @Message
    String flashRemoved();

    @Message
    String flashLeft();

    @Message
    String flashAccepted();
}
