package se.exportcheck.sessions;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import se.exportcheck.sealing.Gcm;

/**
 * The random key that the browser holds. What it finds the session by and what it reads the tokens with both follow
 * from it, and neither leads back: whoever reads the database can neither take over a session nor read a token.
 */
record SessionKey(String cookie) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionKey random() {
        return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(Gcm.KEY_BYTES)));
    }

    /** None when the cookie was never one of ours. */
    static Optional<SessionKey> of(String cookie) {
        return FORM.matcher(cookie).matches() ? Optional.of(new SessionKey(cookie)) : Optional.empty();
    }

    byte[] id() {
        return derive("session").getEncoded();
    }

    byte[] encrypt(String text) {
        return Gcm.encrypt(derive("tokens"), bytes(Gcm.VECTOR), text.getBytes(StandardCharsets.UTF_8));
    }

    String decrypt(byte[] kept) {
        try {
            return new String(Gcm.decrypt(derive("tokens"), kept), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The tokens of a session cannot be read", e);
        }
    }

    private SecretKey derive(String purpose) {
        return Gcm.derive(cookie.getBytes(StandardCharsets.US_ASCII), purpose, "AES");
    }

    private static byte[] bytes(int number) {
        var bytes = new byte[number];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "SessionKey";
    }
}
