package se.exportcheck.notices;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What a mail says: that there is something to read, and where to sign in. Nothing of the case. */
public record Letter(String subject, String text) {

    public static Letter of(OutgoingMail mail, String address) {
        var words = ResourceBundle.getBundle(
                "notices.mail",
                mail.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var what = mail.notice().kind().isReminder() ? "reminder" : "news";
        return new Letter(
                words.getString(what + "Subject"), MessageFormat.format(words.getString(what + "Text"), address));
    }
}
