package se.exportcheck.reviewing.reconsideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.reconsideration.ChangeGround;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** On which ground a decision is taken up again and why, as it was typed. */
record ReconsiderForm(
        @RestForm @Nullable String ground,

        @RestForm
        @NotBlank(message = "{reconsideration.whyMissing}")
        @Size(max = 4000, message = "{reconsideration.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String why) {

    static ReconsiderForm blank() {
        return new ReconsiderForm(null, null);
    }

    Optional<ChangeGround> chosen() {
        return Stream.of(ChangeGround.values())
                .filter(each -> each.name().equals(ground))
                .findFirst();
    }
}
