package se.exportcheck.cases;

import se.exportcheck.numbers.Checksum;

/**
 * A page kept as it was made, never made anew.
 *
 * @param language sv or en
 * @param html well-formed
 * @param pdf made of the HTML: PDF/A-2a and PDF/UA-1
 */
@SuppressWarnings("ArrayRecordComponent") // is stored, never compared
public record FrozenPage(String language, String html, byte[] pdf) {

    /** SHA-256 of the HTML in UTF-8, hexadecimal. */
    public String sha256() {
        return Checksum.of(html);
    }
}
