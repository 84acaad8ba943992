package se.exportcheck.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/** AES-256-GCM, the vector before what it encrypted. */
public final class Gcm {

    /** How many bytes a key has. */
    public static final int KEY_BYTES = 32;

    /** How many bytes a vector has. */
    public static final int VECTOR = 12;

    private static final int TAG_BITS = 128;

    private Gcm() {}

    /** @param vector never the same for another content by the same key */
    public static byte[] encrypt(SecretKey key, byte[] vector, byte[] content) {
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, key, vector).doFinal(content);
            return ByteBuffer.allocate(VECTOR + encrypted.length)
                    .put(vector)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot be sealed", e);
        }
    }

    /** @throws IllegalArgumentException if it was not encrypted by this key, or has been changed */
    public static byte[] decrypt(SecretKey key, byte[] encrypted) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(encrypted, VECTOR))
                    .doFinal(encrypted, VECTOR, encrypted.length - VECTOR);
        } catch (AEADBadTagException e) {
            throw new IllegalArgumentException("Not sealed by this key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot be opened", e);
        }
    }

    /** The key for one purpose that follows from another key. */
    public static SecretKey derive(byte[] from, String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(from)
                    .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be derived", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] vector) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, vector));
        return cipher;
    }
}
