package se.exportcheck.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as it may be shown and stored: no path, nothing invisible, nothing that turns the text around. */
record FileName(String value) {

    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");

    /** Cleans a name that a browser sent; the name is never trusted, and never used to find the file. */
    static FileName of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_");
        name = SPACES.matcher(name).replaceAll(" ");
        var dot = name.lastIndexOf('.');
        var stem = ENDS.matcher(dot < 0 ? name : name.substring(0, dot)).replaceAll("");
        var extension = dot < 0 ? "" : ENDS.matcher(name.substring(dot)).replaceAll("");
        return new FileName(shortened(stem.isEmpty() ? "document" : stem, extension));
    }

    private static String shortened(String stem, String extension) {
        if (extension.isEmpty()) {
            return first(stem, LONGEST);
        }
        var kept = first(extension, LONGEST / 2);
        return first(stem, LONGEST - kept.length() - 1) + "." + kept;
    }

    /** So many characters, and no half of a pair. */
    private static String first(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** What stands after the last dot; nothing when there is none. */
    String extension() {
        return value.contains(".") ? value.substring(value.lastIndexOf('.') + 1) : "";
    }
}
