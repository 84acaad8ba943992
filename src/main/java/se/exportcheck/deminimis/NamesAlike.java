package se.exportcheck.deminimis;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two names as people write them may be of the same: one may be shorter, or bent, or without its legal form. */
final class NamesAlike {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SAYS_NOTHING =
            Set.of("ab", "aktiebolag", "aktiebolaget", "hb", "kb", "handelsbolag", "kommanditbolag", "publ", "i");

    /** Shorter beginnings are common to many words. */
    private static final int BEGINNING = 4;

    private NamesAlike() {}

    static boolean are(String one, String another) {
        var words = words(one);
        var otherWords = words(another);
        return words.size() <= otherWords.size() ? areWithin(words, otherWords) : areWithin(otherWords, words);
    }

    private static boolean areWithin(List<String> few, List<String> many) {
        return !few.isEmpty() && few.stream().allMatch(word -> many.stream().anyMatch(other -> isSame(word, other)));
    }

    private static boolean isSame(String word, String other) {
        var shorter = word.length() <= other.length() ? word : other;
        var longer = word.length() <= other.length() ? other : word;
        return shorter.equals(longer) || shorter.length() >= BEGINNING && longer.startsWith(shorter);
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !SAYS_NOTHING.contains(word))
                .toList();
    }
}
