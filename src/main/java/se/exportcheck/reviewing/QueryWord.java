package se.exportcheck.reviewing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A word that narrows the list of cases from its field for searching; each is known in Swedish and in English. */
public enum QueryWord {
    STATUS(List.of("status"), List.of("status")),
    OFFICER(List.of("handläggare"), List.of("officer")),
    MUNICIPALITY(List.of("kommun", "ort"), List.of("municipality", "place")),
    MARKET(List.of("marknad", "land"), List.of("market", "country")),
    AMOUNT(List.of("belopp", "sökt"), List.of("amount", "applied")),
    RECEIVED(List.of("inkom", "inkommen"), List.of("received")),
    LATE(List.of("försenad"), List.of("late", "overdue")),
    OUTCOME(List.of("beslut"), List.of("decision", "outcome")),
    DECIDED(List.of("beslutsår"), List.of("decided")),
    SIZE(List.of("storlek"), List.of("size")),
    SCHEME(List.of("stödform"), List.of("scheme"));

    private final List<String> swedish;
    private final List<String> english;

    QueryWord(List<String> swedish, List<String> english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** In large or small letters, with or without the dots and rings of å, ä and ö. */
    static Optional<QueryWord> named(String written) {
        return Stream.of(values())
                .filter(word -> word.names().anyMatch(name -> plain(name).equals(plain(written))))
                .findFirst();
    }

    /** The name that the help and the messages use. */
    String name(Locale language) {
        return (language.getLanguage().equals("en") ? english : swedish).getFirst();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Stream<String> names() {
        return Stream.concat(swedish.stream(), english.stream());
    }
}
