package se.exportcheck.reviewing.paper;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Edit;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.paper.Transcription;

/** Types what a form without errors says into an application, where it says something else than that does already. */
record PaperTyping(PaperForm form, String by, Instant at) {

    /** The fields that would say something else, in the order of the page. */
    List<Transcription.Change> changes(Application application) {
        var before = PaperForm.of(application);
        var after = written();
        return Stream.of(PaperPart.values())
                .flatMap(part -> part.fields().stream())
                .filter(field -> !before.said(field).equals(after.said(field)))
                .map(field -> new Transcription.Change(field, before.said(field), after.said(field)))
                .toList();
    }

    List<Transcription.Change> into(Application application) {
        var changes = changes(application);
        changed(changes).forEach(part -> fill(part, application));
        return changes;
    }

    /** The form as an application would say it, so that 200 000 and 200000 are the same. */
    private PaperForm written() {
        var alone = new Application();
        Stream.of(PaperPart.values()).filter(part -> part.isTyped(form)).forEach(part -> fill(part, alone));
        return PaperForm.of(alone);
    }

    private static Set<PaperPart> changed(List<Transcription.Change> changes) {
        var parts = EnumSet.noneOf(PaperPart.class);
        for (var part : PaperPart.values()) {
            if (changes.stream().anyMatch(change -> part.fields().contains(change.field()))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void fill(PaperPart part, Application application) {
        var sections = new PaperSections(form);
        var edit = edit(application, part.section());
        switch (part) {
            case COMPANY -> {
                application.describeCompany(sections.company(), edit);
                if (!application.isComplete(Section.OWNERS)) {
                    application.declareOwners(List.of(), edit(application, Section.OWNERS));
                }
            }
            case CONTACT -> application.nameContact(sections.contact(), edit);
            case VENTURE -> {
                application.describeVenture(sections.venture(), edit);
                moveActivity(application, sections);
            }
            case ACTIVITIES -> application.plan(List.of(sections.activity()), edit);
            case MARKETS -> application.aimAt(form.markets(), edit);
            case COSTS -> application.budget(sections.costs(), application.requestedSek(), edit);
            case FUNDING -> application.declareFunding(sections.funding(), edit);
            case AID -> application.declareAid(sections.aid(), edit);
            case ACCOUNT -> application.payTo(sections.account(), edit);
        }
    }

    /** The one activity that a form has goes on as long as the venture. */
    private void moveActivity(Application application, PaperSections sections) {
        if (application.activities().size() == 1 && !form.value("activity").isEmpty()) {
            application.plan(List.of(sections.activity()), edit(application, Section.ACTIVITIES));
        }
    }

    private Edit edit(Application application, Section section) {
        return new Edit(application.versionOf(section), by, at);
    }
}
