package se.exportcheck.schemes;

/**
 * Who writes in a draft of a scheme version, or publishes it.
 *
 * @param subject the identity at the sign-in provider
 */
public record Editor(String subject, String name) {}
