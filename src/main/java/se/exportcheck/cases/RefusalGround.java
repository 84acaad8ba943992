package se.exportcheck.cases;

import java.util.Optional;
import java.util.stream.Stream;

/** What an application can be refused for that no checklist asks, because the program counts it. */
public enum RefusalGround {
    /** The aid of minor importance would pass its ceiling. */
    AID_ROOM("ELIG-18"),
    /** The costs do not carry the smallest grant. */
    MINIMUM("AMT-03"),
    /** The money is given to applications that fulfil the purpose better (2022:1468, 2 and 23 §§). */
    PRIORITY("AMT-04");

    private final String code;

    RefusalGround(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RefusalGround> of(String code) {
        return Stream.of(values()).filter(ground -> ground.code.equals(code)).findFirst();
    }
}
