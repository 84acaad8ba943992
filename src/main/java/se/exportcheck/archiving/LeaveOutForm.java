package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** Which case is taken off a list, and why, as it was typed. */
record LeaveOutForm(
        @RestForm("leaveOut") @Nullable String leaveOut,

        @RestForm
        @NotBlank(message = "{archiving.reasonMissing}")
        @Size(max = 1000, message = "{archiving.tooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String leaveOutReason) {

    static LeaveOutForm blank() {
        return new LeaveOutForm(null, null);
    }

    Optional<GrantCase> of(DisposalList list) {
        var ids = ChoiceForm.ids(leaveOut == null ? List.of() : List.of(leaveOut));
        return list.cases().stream()
                .filter(grantCase -> ids.contains(grantCase.id()))
                .findFirst();
    }

    String why() {
        return Text.of(Objects.requireNonNull(leaveOutReason));
    }
}
