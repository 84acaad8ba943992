package se.exportcheck.recovering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.recoveries.RecoveryGround;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Why a recovery is opened, as it is typed. */
record OpenForm(
        @RestForm @Nullable List<String> ground,

        @RestForm
        @NotBlank(message = "{recovering.circumstances}")
        @Size(max = 8000, message = "{recovering.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String circumstances) {

    static final OpenForm BLANK = new OpenForm(null, null);

    List<RecoveryGround> grounds() {
        var chosen = Objects.requireNonNullElse(ground, List.<String>of());
        return Stream.of(RecoveryGround.values())
                .filter(each -> chosen.contains(each.name()))
                .toList();
    }

    boolean isOfUnknownGround() {
        return grounds().size()
                != Objects.requireNonNullElse(ground, List.<String>of()).stream()
                        .distinct()
                        .count();
    }

    String text() {
        return Text.of(circumstances);
    }
}
