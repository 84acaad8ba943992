package se.exportcheck.forms;

import java.util.List;
import se.exportcheck.forms.Field.Kind;

/** What people, programs and attackers put into fields. */
enum Hostile {
    EMPTY(""),
    BLANK("\u00a0\u2007\u202f"),
    WRONG("-1"),
    TOO_LONG("å".repeat(10_000)),
    MARKUP("\"><script>alert(1)</script>"),
    SQL("'; drop table grant_case; --"),
    TURNED("abc\u202edef"),
    CONTROL("abc\u0000\u0007def"),
    EMOJI("😀");

    /** What free text may say; it must be shown as it was written, wherever it is read. */
    static final String LEGAL_PROSE = MARKUP.text + SQL.text + EMOJI.text;

    /** What a name may be. */
    static final String LEGAL_NAME = "O'Hara & Co " + SQL.text;

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    boolean isRefusedBy(Field field) {
        return switch (field.kind()) {
            case GIVEN -> false;
            case TICK -> this == EMPTY;
            case PROSE, NAME, EXACT, DAY, CHOICE ->
                switch (this) {
                    case EMPTY, BLANK -> field.required();
                    case TOO_LONG, TURNED, CONTROL -> true;
                    case WRONG, SQL -> !field.isText();
                    case MARKUP, EMOJI -> field.kind() != Kind.PROSE;
                };
        };
    }

    boolean isVisible() {
        return this != EMPTY && this != BLANK;
    }

    /** As it goes into this field; a day gets it in every box. */
    String into(Field field) {
        return this == TOO_LONG && field.isText() ? "å".repeat(field.most() + 1) : text;
    }

    /** As the page shows it again: what cannot be shown has a sign in its place. */
    String kept(Field field) {
        return into(field).replaceAll("\\p{Cntrl}", "\ufffd");
    }

    static List<Hostile> all() {
        return List.of(values());
    }
}
