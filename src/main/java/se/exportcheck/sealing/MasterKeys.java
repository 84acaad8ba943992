package se.exportcheck.sealing;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/**
 * The keys of the environment, by their names. They open nothing but the key that seals the numbers, so that they can be
 * changed without touching a single row.
 */
final class MasterKeys {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9-]{1,40}):([0-9a-fA-F]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKey> keys;

    private MasterKeys(Map<String, SecretKey> keys) {
        this.keys = keys;
    }

    /** @param written {@code name:64 hexadecimal digits}, the one in use first, those before it after a comma */
    static MasterKeys parse(String written) {
        var keys = Stream.of(written.split(",", -1))
                .map(String::strip)
                .map(FORM::matcher)
                .peek(form -> {
                    if (!form.matches()) {
                        // What was written is a secret.
                        throw new IllegalStateException(
                                "exportcheck.identity-numbers.keys is not written as name:64 hexadecimal digits, with commas between");
                    }
                })
                .collect(Collectors.toMap(
                        form -> form.group(1),
                        form -> Gcm.derive(HexFormat.of().parseHex(form.group(2)), "number key", "AES"),
                        (first, second) -> {
                            throw new IllegalStateException(
                                    "exportcheck.identity-numbers.keys has two keys of one name");
                        },
                        LinkedHashMap::new));
        return new MasterKeys(keys);
    }

    /** The name of the key in use. */
    String current() {
        return keys.keySet().iterator().next();
    }

    Set<String> names() {
        return keys.keySet();
    }

    /** The key that seals the numbers, sealed by the key in use. */
    String seal(byte[] numberKey) {
        return Base64.getEncoder()
                .encodeToString(
                        Gcm.encrypt(Objects.requireNonNull(keys.get(current())), random(Gcm.VECTOR), numberKey));
    }

    /** @throws IllegalStateException unless the key of this name is here and the right one */
    byte[] open(String name, String sealed) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("Sole traders' numbers are sealed under the key named " + name
                    + ", which is not among exportcheck.identity-numbers.keys");
        }
        try {
            return Gcm.decrypt(key, Base64.getDecoder().decode(sealed));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key named " + name + " is not the one that sole traders' numbers were sealed under", e);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "MasterKeys" + names();
    }
}
