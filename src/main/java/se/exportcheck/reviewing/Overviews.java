package se.exportcheck.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.ConflictDeclaration;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.clocks.Timing;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.introductions.Introduction;
import se.exportcheck.cases.introductions.IntroductionAction;
import se.exportcheck.cases.introductions.Introductions;
import se.exportcheck.people.Actor;
import se.exportcheck.reviewing.paper.PaperView;
import se.exportcheck.reviewing.paper.PaperWords;
import se.exportcheck.web.DelayMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.NextStep;
import se.exportcheck.web.TimelineItem;
import se.exportcheck.web.Words;

/** The overview of a case: what comes next, the facts, what is waited for, notes and events. */
@RequestScoped
class Overviews {

    @CheckedTemplate(basePath = "reviewing")
    record overview(
            GrantCase grantCase,
            List<NextStep> steps,
            List<TimelineItem> timeline,
            List<ConflictDeclaration> declarations,
            PaperView paper,
            @Nullable Timing timing,
            boolean mayNotify,
            boolean mayWrite,
            List<Introduction> introductions,
            boolean maySuggest,
            NoteForm form,
            FormErrors errors)
            implements TemplateInstance {}

    private final NextSteps nextSteps;
    private final Introductions introductions;
    private final Words words;
    private final PaperWords paperWords;
    private final Clock clock;

    Overviews(NextSteps nextSteps, Introductions introductions, Words words, PaperWords paperWords, Clock clock) {
        this.nextSteps = nextSteps;
        this.introductions = introductions;
        this.words = words;
        this.paperWords = paperWords;
        this.clock = clock;
    }

    /** @param form a note that was written but not saved */
    TemplateInstance of(GrantCase grantCase, Actor actor, NoteForm form, FormErrors errors) {
        return new overview(
                grantCase,
                nextSteps.of(grantCase, actor),
                timeline(grantCase),
                grantCase.impartiality().readableBy(actor),
                PaperView.of(grantCase, paperWords),
                grantCase.application() == null ? null : Timing.of(grantCase, Stockholm.today(clock)),
                grantCase.application() != null
                        && grantCase.delays().mayTake(DelayAction.NOTIFY, actor, clock.instant()),
                actor.worksWithCases(),
                introductions.of(grantCase),
                actor.is(IntroductionAction.SUGGEST.by()),
                form,
                errors);
    }

    List<TimelineItem> timeline(GrantCase grantCase) {
        var steps = grantCase.events().reversed().stream().map(this::item);
        var delays = grantCase.allOfDelays().reversed().stream().map(this::item);
        return Stream.concat(steps, delays)
                .sorted(Comparator.comparing(TimelineItem::at).reversed())
                .toList();
    }

    private TimelineItem item(DelayEvent event) {
        var what = words.bundle(DelayMessages.class).event(event.action());
        return new TimelineItem(what, event.actorName(), event.at(), event.note());
    }

    private TimelineItem item(CaseEvent event) {
        return new TimelineItem(words.cases().event(event.action()), event.actorName(), event.at(), event.note());
    }
}
