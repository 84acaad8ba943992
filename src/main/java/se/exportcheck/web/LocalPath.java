package se.exportcheck.web;

import java.util.regex.Pattern;

/** An address within this site, so that a link cannot send anyone elsewhere. */
final class LocalPath {

    /** One slash that neither a slash nor a backslash follows: browsers read both as another host. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private LocalPath() {}

    static String orHome(String path) {
        return LOCAL.matcher(path).matches() ? path : "/";
    }
}
