package se.exportcheck.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of its fields and in the reader's language. */
public record FormErrors(List<FieldError> all) {

    /** One message, and the field it belongs to. */
    public record FieldError(String field, String message) {}

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public static <F> FormErrors of(Set<ConstraintViolation<F>> violations) {
        return new FormErrors(violations.stream()
                .sorted(Comparator.<ConstraintViolation<F>>comparingInt(FormErrors::position)
                        .thenComparing(ConstraintViolation::getMessage))
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .toList());
    }

    public FormErrors with(String field, String message) {
        var more = new ArrayList<>(all);
        more.add(new FieldError(field, message));
        return new FormErrors(more);
    }

    /** These and those of another part of the same page, which stands below. */
    public FormErrors and(FormErrors below) {
        return new FormErrors(Stream.concat(all.stream(), below.all.stream()).toList());
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** The message to show at the field, or none. */
    public @Nullable String first(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static int position(ConstraintViolation<?> violation) {
        var components = violation.getRootBeanClass().getRecordComponents();
        return components == null
                ? 0
                : Arrays.stream(components)
                        .map(RecordComponent::getName)
                        .toList()
                        .indexOf(field(violation));
    }
}
