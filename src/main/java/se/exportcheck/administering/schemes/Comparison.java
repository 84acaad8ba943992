package se.exportcheck.administering.schemes;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.schemes.ChecklistItem;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.schemes.SchemeVersion;

/** Holds two versions of a scheme against each other, parameter by parameter, in words. */
@RequestScoped
class Comparison {

    private final ValueWords words;

    Comparison(ValueWords words) {
        this.words = words;
    }

    List<Difference> of(SchemeVersion was, SchemeVersion is) {
        return Stream.of(
                        parameters(List.of(Parameter.values()), ParameterValues.of(was), ParameterValues.of(is)),
                        checklist(was, is),
                        conditions(was, is))
                .flatMap(List::stream)
                .toList();
    }

    List<Difference> parameters(List<Parameter> parameters, ParameterValues was, ParameterValues is) {
        return parameters.stream()
                .map(parameter -> new Difference(
                        words.term(parameter),
                        words.said(parameter, was.get(parameter)),
                        words.said(parameter, is.get(parameter))))
                .filter(difference -> !difference.was().equals(difference.is()))
                .toList();
    }

    private List<Difference> checklist(SchemeVersion was, SchemeVersion is) {
        var before = byCode(was);
        var after = byCode(is);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(code -> !Objects.equals(before.get(code), after.get(code)))
                .map(code -> new Difference(
                        words.messages().item(code), orNothing(before.get(code)), orNothing(after.get(code))))
                .toList();
    }

    private LinkedHashMap<String, String> byCode(SchemeVersion version) {
        return version.checklist().stream()
                .collect(Collectors.toMap(ChecklistItem::code, words::said, (one, other) -> one, LinkedHashMap::new));
    }

    private List<Difference> conditions(SchemeVersion was, SchemeVersion is) {
        var before = was.conditions().stream().map(words::said).toList();
        var after = is.conditions().stream().map(words::said).toList();
        return Stream.concat(
                        only(before, after, text -> condition(text, orNothing(null))),
                        only(after, before, text -> condition(orNothing(null), text)))
                .toList();
    }

    private static Stream<Difference> only(
            List<String> here, List<String> there, Function<String, Difference> difference) {
        return here.stream().filter(text -> !there.contains(text)).map(difference);
    }

    private Difference condition(String was, String is) {
        return new Difference(words.messages().condition(), was, is);
    }

    private String orNothing(@Nullable String said) {
        return said == null ? words.terms().nothing() : said;
    }
}
