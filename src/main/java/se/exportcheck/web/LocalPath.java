package se.exportcheck.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** An address within this site, so that a link cannot send anyone elsewhere. */
final class LocalPath {

    /** One slash that neither a slash nor a backslash follows: browsers read both as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    /** The first part of an address, as {@code cases} of {@code /cases/RV260042}; nothing of the start page's. */
    static String root(String path) {
        return path.replaceFirst("^/+", "").replaceFirst("(?s)[/;].*", "");
    }

    static String orHome(String path) {
        try {
            return LOCAL.matcher(path).matches() ? new URI(path).toASCIIString() : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
