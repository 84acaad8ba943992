package se.exportcheck.archiving.disclosing;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disclosures.Way;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/**
 * What is noted of a step that needs no more, as it was typed.
 *
 * @param way how a decision is sent
 */
record StepForm(
        @RestForm @Nullable String way,

        @RestForm @Size(max = 1000, message = "{disclosing.tooLong}") @Typed(Kind.TEXT) @Nullable
        String note) {

    /** A decision is not sent by telephone. */
    static final List<Way> WAYS = List.copyOf(EnumSet.complementOf(EnumSet.of(Way.PHONE)));

    Optional<Way> chosen() {
        return WAYS.stream().filter(each -> each.name().equals(way)).findFirst();
    }

    @Nullable
    String said() {
        return Text.optional(note).orElse(null);
    }
}
