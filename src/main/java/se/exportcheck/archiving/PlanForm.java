package se.exportcheck.archiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.disposal.RecordClass;
import se.exportcheck.web.Text;
import se.exportcheck.web.Typed;
import se.exportcheck.web.Typed.Kind;

/** What the region has decided may go, as it was typed. */
record PlanForm(
        @RestForm @Nullable List<String> disposed,
        @RestForm @Nullable List<String> delivery,

        @RestForm
        @NotBlank(message = "{archiving.basisMissing}")
        @Size(max = 500, message = "{archiving.basisTooLong}")
        @Typed(Kind.TEXT)
        @Nullable
        String basis) {

    private static final String DEMANDED = "DEMANDED";

    /** @param delivery whether a case is to be delivered before anything of it goes */
    static PlanForm of(Set<RecordClass> now, boolean delivery) {
        return new PlanForm(
                now.stream().map(RecordClass::name).toList(), delivery ? List.of(DEMANDED) : List.of(), null);
    }

    boolean demandsDelivery() {
        return delivery != null && delivery.contains(DEMANDED);
    }

    public Set<RecordClass> chosen() {
        var chosen = EnumSet.noneOf(RecordClass.class);
        Stream.of(RecordClass.values())
                .filter(each -> disposed != null && disposed.contains(each.name()))
                .forEach(chosen::add);
        return chosen;
    }

    String decision() {
        return Text.of(Objects.requireNonNull(basis));
    }
}
