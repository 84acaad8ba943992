package se.exportcheck.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of every PDF of the program, and what cannot be written in it. */
public final class Typeface {

    private static final String FILE = "/fonts/LiberationSans-Regular.ttf";

    private Typeface() {}

    /** The characters of a text that it has no sign for: they would be missing in the PDF. */
    public static List<String> missing(String text) {
        try (var file = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup signs = font.getUnicodeCmapLookup();
            return text.codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .filter(character -> signs.getGlyphId(character) == 0)
                    .distinct()
                    .mapToObj(Character::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
