package se.exportcheck.administering.region;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.people.Region;
import se.exportcheck.web.Text;

/** How many days an invitation to act for a company holds, as it was typed. */
record InvitationDaysForm(
        @RestForm
        @NotNull(message = "{regional.invitationDaysWrong}")
        @Pattern(regexp = "\\s*([1-9]|[1-8][0-9]|90)\\s*", message = "{regional.invitationDaysWrong}")
        @Nullable
        String days) {

    static InvitationDaysForm of(Region region) {
        return new InvitationDaysForm(String.valueOf(region.invitationDays()));
    }

    /** To be read of a form that nothing is wrong with. */
    int number() {
        return Integer.parseInt(Text.of(days));
    }
}
