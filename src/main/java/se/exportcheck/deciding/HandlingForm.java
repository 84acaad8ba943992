package se.exportcheck.deciding;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.handling.Dissent;
import se.exportcheck.cases.handling.FinalHandling;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Who else took part in the final handling, one on each line, and who dissented, as it was typed. */
record HandlingForm(
        @RestForm
        @Size(max = 2000, message = "{handling.tooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String others,

        @RestForm
        @Size(max = 200, message = "{deciding.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String dissenter,

        @RestForm @Size(max = 4000, message = "{handling.tooLong}") @Typed(Kind.TEXT) @Nullable
        String dissent,

        @RestForm
        @Size(max = 200, message = "{deciding.nameTooLong}")
        @Typed(value = Kind.NAME, message = "{deciding.name}")
        @Nullable
        String secondDissenter,

        @RestForm @Size(max = 4000, message = "{handling.tooLong}") @Typed(Kind.TEXT) @Nullable
        String secondDissent) {

    static final HandlingForm BLANK = new HandlingForm(null, null, null, null, null);

    /** Something is typed. */
    public boolean isFilled() {
        return Stream.of(others, dissenter, dissent, secondDissenter, secondDissent)
                .anyMatch(typed -> !Text.of(typed).isEmpty());
    }

    /** A dissent is somebody's, and says something. */
    FormErrors check(FormErrors typed, HandlingMessages words) {
        var errors = together(typed, "dissenter", dissenter, "dissent", dissent, words);
        return together(errors, "secondDissenter", secondDissenter, "secondDissent", secondDissent, words);
    }

    private static FormErrors together(
            FormErrors errors,
            String nameField,
            @Nullable String name,
            String textField,
            @Nullable String text,
            HandlingMessages words) {
        if (Text.of(name).isEmpty() && !Text.of(text).isEmpty()) {
            return errors.with(nameField, words.dissenterMissing());
        }
        if (Text.of(text).isEmpty() && !Text.of(name).isEmpty()) {
            return errors.with(textField, words.dissentMissing());
        }
        return errors;
    }

    /** To be made of a form that nothing is wrong with. */
    FinalHandling handling() {
        var people = Text.of(others).lines().map(Text::of).filter(name -> !name.isEmpty());
        var dissents = Stream.of(
                        new Dissent(Text.of(dissenter), Text.of(dissent)),
                        new Dissent(Text.of(secondDissenter), Text.of(secondDissent)))
                .filter(one -> !one.name().isEmpty());
        return new FinalHandling(people.toList(), dissents.toList());
    }
}
