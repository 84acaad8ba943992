package se.exportcheck.applying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.Decisions;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.Submissions;
import se.exportcheck.cases.clocks.CaseClock;
import se.exportcheck.cases.clocks.Expectation;
import se.exportcheck.cases.clocks.Paces;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.cases.letters.CaseLetters;
import se.exportcheck.cases.letters.LetterLine;
import se.exportcheck.documents.Document;
import se.exportcheck.documents.Documents;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Region;
import se.exportcheck.people.Regions;
import se.exportcheck.web.CasePage;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** A received case as the company follows it. */
@ApplicationScoped
class CompanyCasePage implements CasePage {

    private static final int BEFORE_STAFF = 10;

    @CheckedTemplate(basePath = "applying")
    record companyCase(
            CompanyView view,
            GrantCase grantCase,
            boolean sentHere,
            boolean mayPrepare,
            boolean namesOfficer,
            List<NextStep> steps,
            List<Document> files,
            List<LetterLine> letters,
            List<TimelineItem> timeline,
            Region region,
            @Nullable CaseClock clock,
            @Nullable Expectation expectation,
            @Nullable OwnDelays delays,
            List<Introduction> introductions)
            implements TemplateInstance {}

    private final CompanySteps steps;
    private final Documents documents;
    private final Decisions decisions;
    private final CaseLetters letters;
    private final Submissions submissions;
    private final Introductions introductions;
    private final Regions regions;
    private final Paces paces;
    private final Words words;
    private final Clock clock;

    CompanyCasePage(
            CompanySteps steps,
            Documents documents,
            Decisions decisions,
            CaseLetters letters,
            Submissions submissions,
            Introductions introductions,
            Regions regions,
            Paces paces,
            Words words,
            Clock clock) {
        this.steps = steps;
        this.documents = documents;
        this.decisions = decisions;
        this.letters = letters;
        this.submissions = submissions;
        this.introductions = introductions;
        this.regions = regions;
        this.paces = paces;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public boolean isFor(GrantCase grantCase, Actor actor) {
        return actor.companies().contains(grantCase.companyId());
    }

    @Override
    public TemplateInstance page(GrantCase grantCase, Actor actor) {
        var view = new CompanyView(grantCase);
        return new companyCase(
                view,
                grantCase,
                submissions.of(grantCase).isPresent(),
                mayPrepare(grantCase, actor),
                !decisions.withholdsNames(grantCase),
                steps.of(grantCase, actor),
                documents.of(grantCase, actor),
                letters.of(grantCase, actor),
                timeline(view),
                regions.current(),
                view.isPast() ? null : CaseClock.of(grantCase, today()),
                isExpectationToTell(view) ? expectation(grantCase) : null,
                view.isPast() ? null : OwnDelays.of(grantCase, actor, clock.instant()),
                introductions.of(grantCase));
    }

    /** What the officer has written of a delay is worth more than any average. */
    private static boolean isExpectationToTell(CompanyView view) {
        return view.isDecisionAwaited()
                && view.grantCase().delays().promisedOn().isEmpty();
    }

    private Expectation expectation(GrantCase grantCase) {
        return Expectation.of(grantCase, paces.ofTheLastYear(today()), today());
    }

    private LocalDate today() {
        return Stockholm.today(clock);
    }

    /** Whoever may send a request for a change has a button for it; a colleague can write it. */
    private boolean mayPrepare(GrantCase grantCase, Actor actor) {
        var now = clock.instant();
        return grantCase.mayDraftChange(actor, now) && !grantCase.mayTake(CaseAction.REQUEST_CHANGE, actor, now);
    }

    @Override
    public int order() {
        return BEFORE_STAFF;
    }

    private List<TimelineItem> timeline(CompanyView view) {
        return view.events().stream()
                .map(event -> new TimelineItem(words.cases().event(event.action()), null, event.at(), null))
                .toList();
    }
}
