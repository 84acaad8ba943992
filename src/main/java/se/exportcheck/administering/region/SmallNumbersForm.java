package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Region;
import se.exportcheck.web.Text;

/** The smallest number that public pages tell, as it was typed. Below three there is no telling a few from one. */
record SmallNumbersForm(
        @RestForm
        @NotNull(message = "{regional.leastWrong}")
        @Pattern(regexp = "\\s*([3-9]|1[0-9]|20)\\s*", message = "{regional.leastWrong}")
        @Nullable
        String least) {

    static SmallNumbersForm of(Region region) {
        return new SmallNumbersForm(String.valueOf(region.leastShown()));
    }

    /** To be read of a form that nothing is wrong with. */
    int number() {
        return Integer.parseInt(Text.of(least));
    }
}
