package se.exportcheck.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import se.exportcheck.numbers.Luhn;

/**
 * Seals personal identity numbers, and opens them. The vector is the keyed hash of the number, so that the same number is
 * always sealed alike: the database finds it, keeps it unique and joins by it without knowing what it is. Rows of the audit
 * log are sealed with it too, and are never touched again.
 */
public final class Seal {

    private static final String OPENING = "*1.";
    private static final String CLOSING = "*";
    private static final Pattern SEALED = Pattern.compile("\\*1\\.([A-Za-z0-9_-]{54})\\*");
    /** Personnummer and samordningsnummer with the century, as they are kept. */
    private static final Pattern PERSON = Pattern.compile("(?<!\\d)(?:18|19|20)(\\d{2}[01]\\d{7})(?!\\d)");

    private final SecretKey encryption;
    private final SecretKey hashing;
    private final Set<String> leftPlain;

    /** @param leftPlain the marks of numbers that are not sealed, because rows that cannot be changed hold them in plain */
    Seal(byte[] key, Collection<String> leftPlain) {
        encryption = Gcm.derive(key, "encryption", "AES");
        hashing = Gcm.derive(key, "hashing", "HmacSHA256");
        this.leftPlain = Set.copyOf(leftPlain);
    }

    /** The text with every personal identity number in it sealed. */
    public String close(String text) {
        return PERSON.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Luhn.holds(found.group(1)) ? closed(found.group()) : found.group()));
    }

    /** The text as it was before it was sealed. What only looks sealed is left. */
    public String open(String text) {
        return text.contains(OPENING)
                ? SEALED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(opened(found.group(1), found.group())))
                : text;
    }

    /** What stands for a number among those left in plain. */
    String mark(String number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(number));
    }

    private String closed(String number) {
        if (leftPlain.contains(mark(number))) {
            return number;
        }
        var vector = Arrays.copyOf(hash(number), Gcm.VECTOR);
        var encrypted = Gcm.encrypt(encryption, vector, number.getBytes(StandardCharsets.US_ASCII));
        return OPENING + Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted) + CLOSING;
    }

    private String opened(String encrypted, String otherwise) {
        try {
            return new String(
                    Gcm.decrypt(encryption, Base64.getUrlDecoder().decode(encrypted)), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notOurs) {
            return otherwise;
        }
    }

    private byte[] hash(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal(number.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No hash can be made", e);
        }
    }
}
