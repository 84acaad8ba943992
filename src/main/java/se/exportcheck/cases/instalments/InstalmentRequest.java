package se.exportcheck.cases.instalments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryEvent;

/** <i>Begäran om avbetalning</i>: the company asks, here or on paper, and is answered with a plan or a refusal. */
public final class InstalmentRequest {

    private static final Set<RecoveryAction> ASKING =
            Set.of(RecoveryAction.ASK_INSTALMENTS, RecoveryAction.REGISTER_INSTALMENT_REQUEST);
    private static final Set<RecoveryAction> ANSWERING =
            Set.of(RecoveryAction.PLAN_INSTALMENTS, RecoveryAction.REFUSE_INSTALMENTS);

    private InstalmentRequest() {}

    /** What the company says in the request that nobody has answered, of all that has happened; empty when there is none. */
    public static Optional<String> unanswered(List<RecoveryEvent> events) {
        return events.reversed().stream()
                .filter(event -> ASKING.contains(event.action()) || ANSWERING.contains(event.action()))
                .findFirst()
                .filter(event -> ASKING.contains(event.action()))
                .map(RecoveryEvent::note);
    }
}
