package se.exportcheck.publishing;

import java.util.List;
import java.util.stream.Stream;

/** What is told of a cheque in open data, in the order of the columns; the same names in JSON. */
public enum OpenColumn {
    ID("id"),
    NUMBER("number"),
    RECIPIENT("recipient"),
    ORGANISATION_NUMBER("organisationNumber"),
    PURPOSE("purpose"),
    MUNICIPALITY_CODE("municipalityCode"),
    MUNICIPALITY("municipality"),
    DECIDED_ON("decidedOn"),
    GRANTED_SEK("grantedSek");

    private final String code;

    OpenColumn(String code) {
        this.code = code;
    }

    /** The heading of the column. */
    public String code() {
        return code;
    }

    static List<String> codes() {
        return Stream.of(values()).map(OpenColumn::code).toList();
    }
}
