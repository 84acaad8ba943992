package se.exportcheck.sessions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The random key that the browser holds. What it finds the session by and what it reads the tokens with both follow
 * from it, and neither leads back: whoever reads the database can neither take over a session nor read a token.
 */
record SessionKey(String cookie) {

    private static final int BYTES = 32;
    private static final int VECTOR = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SessionKey random() {
        return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES)));
    }

    /** None when the cookie was never one of ours. */
    static Optional<SessionKey> of(String cookie) {
        return FORM.matcher(cookie).matches() ? Optional.of(new SessionKey(cookie)) : Optional.empty();
    }

    byte[] id() {
        return derive("session").getEncoded();
    }

    byte[] encrypt(String text) {
        var vector = bytes(VECTOR);
        var encrypted = cipher(Cipher.ENCRYPT_MODE, vector, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(VECTOR + encrypted.length)
                .put(vector)
                .put(encrypted)
                .array();
    }

    String decrypt(byte[] kept) {
        var buffer = ByteBuffer.wrap(kept);
        var vector = new byte[VECTOR];
        var encrypted = new byte[kept.length - VECTOR];
        buffer.get(vector).get(encrypted);
        return new String(cipher(Cipher.DECRYPT_MODE, vector, encrypted), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] vector, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, derive("tokens"), new GCMParameterSpec(TAG_BITS, vector));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tokens of a session cannot be read or written", e);
        }
    }

    private SecretKey derive(String purpose) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(cookie.getBytes(StandardCharsets.US_ASCII))
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be derived", e);
        }
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
