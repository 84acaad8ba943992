package se.exportcheck.deciding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Decision;
import se.exportcheck.cases.DecisionDocument;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Outcome;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealTime;
import se.exportcheck.cases.letters.WithheldNames;
import se.exportcheck.deciding.Steps.Seen;
import se.exportcheck.people.Partner;
import se.exportcheck.people.Partners;
import se.exportcheck.web.CaseSteps;
import se.exportcheck.web.Flash;
import se.exportcheck.web.Language;
import se.exportcheck.web.Links;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.PageContext;
import se.exportcheck.web.PdfFile;
import se.exportcheck.web.Responses;

/**
 * The decisions of a case as they were made: read by the region's staff at once, by the company when they have been
 * sent. The last stands at the address itself, each of them under its {@code ordinal}.
 */
@Path("/cases/{number}/decision")
class DecisionResource {

    /**
     * @param all every decision that this reader may read, newest first
     * @param letter the frozen letter; null for a decision that came from an old list
     * @param withheld why the company got a copy without names; null when it did not, and for the company
     * @param partners who else can help the company, when its application came to nothing
     * @param readAt when the company first said that it has read the decision; null until then
     */
    @CheckedTemplate(basePath = "deciding")
    record decision(
            GrantCase grantCase,
            Decision decision,
            List<Decision> all,
            @Nullable String letter,
            @Nullable String sha256,
            boolean asksToRead,
            @Nullable Instant readAt,
            @Nullable WithheldNames withheld,
            AppealTime time,
            boolean mayPost,
            boolean sent,
            boolean own,
            boolean mayRectify,
            boolean mayAppeal,
            boolean mayRegister,
            LocalDate today,
            List<Partner> partners,
            List<NextStep> next)
            implements TemplateInstance {}

    private final Steps steps;
    private final Decisions decisions;
    private final CaseSteps caseSteps;
    private final Partners partners;
    private final PdfFile pdfs;
    private final PageContext page;
    private final Language language;

    DecisionResource(
            Steps steps,
            Decisions decisions,
            CaseSteps caseSteps,
            Partners partners,
            PdfFile pdfs,
            PageContext page,
            Language language) {
        this.steps = steps;
        this.decisions = decisions;
        this.caseSteps = caseSteps;
        this.partners = partners;
        this.pdfs = pdfs;
        this.page = page;
        this.language = language;
    }

    static String address(GrantCase grantCase) {
        return Links.grantCase(grantCase) + "/decision";
    }

    @GET
    public TemplateInstance show(@RestPath CaseNumber number, @RestQuery @Nullable Integer ordinal) {
        var seen = steps.seen(number);
        var decision = decision(seen, ordinal);
        var document = document(seen, decision, language.locale().getLanguage()).orElse(null);
        var readAt = decisions.firstRead(decision).orElse(null);
        return new decision(
                seen.grantCase(),
                decision,
                seen.grantCase().decisionsFor(seen.actor()).reversed(),
                document == null ? null : Letters.body(document),
                document == null || isOwn(seen) ? null : document.sha256(),
                isOwn(seen) && readAt == null,
                readAt,
                isOwn(seen) ? null : decisions.withheld(decision).orElse(null),
                seen.grantCase().appealTime(decision),
                seen.actor().isAnyOf(CaseAction.DISPATCH.by()),
                seen.grantCase().isSent(decision),
                isOwn(seen),
                seen.grantCase().mayRectify(decision, seen.actor(), seen.now()),
                seen.grantCase().mayAppeal(decision, AppealAction.SEND_IN, seen.actor(), seen.now()),
                seen.grantCase().mayAppeal(decision, AppealAction.REGISTER, seen.actor(), seen.now()),
                Stockholm.dateOf(seen.now()),
                isOwn(seen) && isRefusal(decision) ? partners.offering() : List.of(),
                caseSteps.of(seen.grantCase(), seen.actor()));
    }

    /** The document as it was frozen, dressed for the screen. */
    @GET
    @Path("/document")
    @Produces(MediaType.TEXT_HTML)
    public String document(
            @RestPath CaseNumber number,
            @RestQuery @Nullable Integer ordinal,
            @RestQuery("language") @DefaultValue("sv") String wanted) {
        var seen = steps.seen(number);
        return document(seen, decision(seen, ordinal), wanted)
                .map(document -> Letters.dressed(document, page.asset("letter.css")))
                .orElseThrow(NotFoundException::new);
    }

    /** The same as a PDF, to keep or to print. */
    @GET
    @Path("/pdf")
    public Response pdf(
            @RestPath CaseNumber number,
            @RestQuery @Nullable Integer ordinal,
            @RestQuery("language") @DefaultValue("sv") String wanted) {
        var seen = steps.seen(number);
        var decision = decision(seen, ordinal);
        var document = document(seen, decision, wanted).orElseThrow(NotFoundException::new);
        var name = "beslut-%s-%d-%s".formatted(number, decision.ordinal(), document.language());
        return pdfs.of(document.pdf(), document.html(), name);
    }

    @POST
    @Path("/read")
    @Transactional
    public Response read(@RestPath CaseNumber number, @RestQuery @Nullable Integer ordinal) {
        var seen = steps.seen(number);
        var decision = decision(seen, ordinal);
        if (isOwn(seen)) {
            decisions.read(decision, seen.actor(), seen.now());
        }
        return Responses.seeOther(Links.decision(decision), new Flash("deciding", "flashRead"));
    }

    /** The decision of that number; without one the last that is on something else than a payment. */
    private static Decision decision(Seen seen, @Nullable Integer ordinal) {
        return seen.grantCase().decisionsFor(seen.actor()).stream()
                .filter(decision -> ordinal == null ? !decision.isOnPayment() : decision.ordinal() == ordinal)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
    }

    /** The region's staff read what was decided; the company what it was sent, which may leave the names out. */
    private Optional<DecisionDocument> document(Seen seen, Decision decision, String wanted) {
        return seen.actor().readsAllCases() && !isOwn(seen)
                ? decisions.document(decision, wanted)
                : decisions.notice(decision, wanted);
    }

    private static boolean isRefusal(Decision decision) {
        return decision.isOnApplication()
                && (decision.outcome() == Outcome.REFUSAL || decision.outcome() == Outcome.DISMISSAL);
    }

    private static boolean isOwn(Seen seen) {
        return seen.actor().companies().contains(seen.grantCase().companyId());
    }
}
