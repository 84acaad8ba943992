package se.exportcheck.administering;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.exportcheck.money.Kronor;

/** The values of a line, each read as what it should be; whatever is wrong is noted and the reading goes on. */
final class RowValues {

    private static final int LONGEST = 200;

    private final CsvTable.Row row;
    private final LocalDate today;
    private final List<Rejection> rejections = new ArrayList<>();

    RowValues(CsvTable.Row row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    void reject(String field, ImportFault fault) {
        rejections.add(new Rejection(row.line(), field, fault));
    }

    /** A value that must be there. */
    Optional<String> value(String field) {
        var value = optional(field);
        if (value.isEmpty() && !isRejected(field)) {
            reject(field, ImportFault.VALUE_MISSING);
        }
        return value;
    }

    Optional<String> optional(String field) {
        var text = row.values().getOrDefault(field, "");
        var invisible = text.codePoints().anyMatch(RowValues::isInvisible);
        var bad = invisible || text.length() > LONGEST;
        if (bad && !isRejected(field)) {
            reject(field, invisible ? ImportFault.CONTROL_CHARACTER : ImportFault.TOO_LONG);
        }
        return text.isEmpty() || bad ? Optional.empty() : Optional.of(text);
    }

    /** A day that has been. */
    Optional<LocalDate> date(String field) {
        return value(field).flatMap(text -> {
            try {
                var date = LocalDate.parse(text);
                if (date.isAfter(today)) {
                    reject(field, ImportFault.IN_THE_FUTURE);
                }
                return Optional.of(date);
            } catch (DateTimeParseException notOne) {
                reject(field, ImportFault.NOT_A_DATE);
                return Optional.empty();
            }
        });
    }

    Optional<Kronor> amount(String field) {
        return value(field).flatMap(text -> {
            if (text.matches("\\d{1,12}")) {
                return Optional.of(Kronor.of(Long.parseLong(text)));
            }
            reject(field, text.matches("[-−]\\d.*") ? ImportFault.NEGATIVE : ImportFault.NOT_AN_AMOUNT);
            return Optional.empty();
        });
    }

    <E extends Enum<E>> Optional<E> constant(String field, String text, E[] all, ImportFault otherwise) {
        return known(
                field, Stream.of(all).filter(one -> one.name().equals(text)).findFirst(), otherwise);
    }

    <T> Optional<T> known(String field, Optional<T> found, ImportFault otherwise) {
        if (found.isEmpty()) {
            reject(field, otherwise);
        }
        return found;
    }

    private boolean isRejected(String field) {
        return rejections.stream().anyMatch(rejection -> rejection.field().equals(field));
    }

    /** Control characters, and marks that turn the direction of what follows. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
