package se.exportcheck.administering.schemes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.exportcheck.money.Kronor;
import se.exportcheck.money.Share;
import se.exportcheck.schemes.Chapter;
import se.exportcheck.schemes.Parameter;
import se.exportcheck.schemes.Parameter.Kind;
import se.exportcheck.schemes.ParameterValues;
import se.exportcheck.web.DateInput;
import se.exportcheck.web.Numbers;
import se.exportcheck.web.Text;

/** The parameters of a chapter, as they were typed. */
record ChapterForm(Chapter chapter, Map<String, List<String>> typed) {

    static ChapterForm of(Chapter chapter, ParameterValues values) {
        var written = new HashMap<String, List<String>>();
        for (var parameter : chapter.parameters()) {
            if (isDay(parameter)) {
                var day = DateInput.of((LocalDate) values.get(parameter));
                written.put(parameter.field() + "Day", List.of(day.day()));
                written.put(parameter.field() + "Month", List.of(day.month()));
                written.put(parameter.field() + "Year", List.of(day.year()));
            } else {
                written.put(parameter.field(), written(parameter, values.get(parameter)));
            }
        }
        return new ChapterForm(chapter, written);
    }

    static ChapterForm sent(Chapter chapter, MultivaluedMap<String, String> fields) {
        return new ChapterForm(chapter, Map.copyOf(fields));
    }

    private static List<String> written(Parameter parameter, @Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Kronor kronor -> List.of(Numbers.written(kronor.amount()));
            case Share share -> List.of(Numbers.written(share.percent()));
            case BigDecimal number -> List.of(Numbers.written(number));
            case List<?> several
            when parameter.kind() == Kind.CODES ->
                several.stream().map(Object::toString).toList();
            case List<?> several ->
                List.of(several.stream().map(Object::toString).collect(Collectors.joining(", ")));
            default -> List.of(value.toString());
        };
    }

    static boolean isDay(Parameter parameter) {
        return parameter.kind() == Kind.DAY || parameter.kind() == Kind.OPTIONAL_DAY;
    }

    /** What was typed as it was typed; empty when nothing of it can be seen. */
    String text(Parameter parameter) {
        return Text.of(several(parameter).stream().findFirst().orElse(null));
    }

    List<String> several(Parameter parameter) {
        return typed.getOrDefault(parameter.field(), List.of());
    }

    DateInput day(Parameter parameter) {
        return new DateInput(box(parameter, "Day"), box(parameter, "Month"), box(parameter, "Year"));
    }

    private @Nullable String box(Parameter parameter, String part) {
        return typed.getOrDefault(parameter.field() + part, List.of()).stream()
                .findFirst()
                .orElse(null);
    }
}
