package se.exportcheck.paying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.DueCursor;
import se.exportcheck.cases.accounts.AccountChange;
import se.exportcheck.cases.accounts.AccountChanges;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.people.Role;

/** What waits to be reviewed, attested, sent and confirmed, most urgent first; and a payment for the ledger. */
@Path("/payments")
class PaymentsResource {

    private static final Set<Role> READERS =
            Set.of(Role.PAYMENTS_OFFICER, Role.CASE_OFFICER, Role.MANAGER, Role.AUDITOR);
    private static final int MOST_ACCOUNTS = 25;
    private static final Set<Role> BANK = Set.of(Role.PAYMENTS_OFFICER, Role.MANAGER, Role.AUDITOR);

    /** @param bank the reader may see what goes to the bank and comes from it */
    @CheckedTemplate(basePath = "paying")
    record payments(List<Queue> queues, List<AccountChange> accounts, LocalDate today, boolean bank)
            implements TemplateInstance {}

    private final Desk desk;
    private final Claims claims;
    private final AccountChanges accounts;

    PaymentsResource(Desk desk, Claims claims, AccountChanges accounts) {
        this.desk = desk;
        this.claims = claims;
        this.accounts = accounts;
    }

    @GET
    public TemplateInstance show(@RestQuery @Nullable String step, @RestQuery @Nullable String after) {
        demandReader();
        var cursor = Optional.ofNullable(after).flatMap(DueCursor::parse).orElse(DueCursor.START);
        var queues = Queue.steps(step).stream()
                .map(action -> Queue.of(action, claims, step == null ? DueCursor.START : cursor))
                .toList();
        return new payments(
                queues, accounts.open(MOST_ACCOUNTS), desk.today(), desk.actor().isAnyOf(BANK));
    }

    @GET
    @Path("{endToEndId}.csv")
    public Response ledger(@RestPath String endToEndId) {
        demandReader();
        var claim = claims.sent(endToEndId).orElseThrow(NotFoundException::new);
        return Response.ok(LedgerFile.of(claim), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + endToEndId + ".csv\"")
                .build();
    }

    private void demandReader() {
        if (!desk.actor().isAnyOf(READERS)) {
            throw new ForbiddenException();
        }
    }
}
