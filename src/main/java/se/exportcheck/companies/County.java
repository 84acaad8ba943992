package se.exportcheck.companies;

import java.util.List;
import java.util.Optional;

/** Län: its code in official statistics and its name. */
public record County(String code, String name) {

    private static final List<County> ALL = CodeList.read(CodeList.class, "counties.csv")
            .map(row -> new County(row.get("code"), row.get("name")))
            .toList();

    public static List<County> all() {
        return ALL;
    }

    public static Optional<County> of(String code) {
        return ALL.stream().filter(county -> county.code.equals(code)).findFirst();
    }
}
