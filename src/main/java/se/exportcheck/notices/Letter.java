package se.exportcheck.notices;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a mail says: that there is something to read, and where to sign in. Nothing of the case. */
public record Letter(String subject, String text) {

    public static Letter of(OutgoingMail mail, String address) {
        var words = words(mail.locale());
        var what = mail.notice().kind().isReminder() ? "reminder" : "news";
        return new Letter(
                words.getString(what + "Subject"), MessageFormat.format(words.getString(what + "Text"), address));
    }

    /** An invitation says whom it comes from and to what, for whoever gets it need not know of any of this. */
    static Letter of(InvitationMail.Invited invited, String address, Locale locale) {
        var words = words(locale);
        return new Letter(
                MessageFormat.format(words.getString("invitationSubject"), invited.company()),
                MessageFormat.format(
                        words.getString("invitationText"),
                        invited.by(),
                        invited.company(),
                        invited.region(),
                        address + invited.path(),
                        invited.until()));
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                "notices.mail",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
