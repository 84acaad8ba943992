package se.exportcheck.cases.arrivals;

import java.util.List;

/** How it came in. */
public enum Channel {
    PORTAL,
    /** On paper, from before it was written down how. */
    PAPER,
    POST,
    HANDED_IN,
    EMAIL;

    /** What there is to choose from for what did not come through the service. */
    public static List<Channel> outsideTheService() {
        return List.of(POST, HANDED_IN, EMAIL);
    }
}
