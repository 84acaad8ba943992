package se.exportcheck.cases.delivery;

/** How a decision is sent. It can always be read in the service as well. */
public enum DeliveryChannel {
    /** Read in the service, where the company says that it has read it. */
    PORTAL,
    POST,
    /** <i>Rekommenderat brev med mottagningsbevis</i>: the receipt comes back signed. */
    REGISTERED,
    HANDED_OVER
}
