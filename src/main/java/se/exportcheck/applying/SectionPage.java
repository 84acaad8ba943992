package se.exportcheck.applying;

import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Application;
import se.exportcheck.cases.application.Section;
import se.exportcheck.cases.application.SectionSave;
import se.exportcheck.web.Links;

/**
 * Which section of which draft a page shows.
 *
 * @param version the version of the section that the form was made from
 * @param theirs a colleague's saving that came in between; null when none did
 */
record SectionPage(
        GrantCase draft,
        Section section,
        int version,
        @Nullable SectionSave theirs) {

    static SectionPage of(GrantCase draft, Section section) {
        return new SectionPage(draft, section, draft.application().versionOf(section), null);
    }

    /** The page of a form that was sent and is shown again. */
    static SectionPage again(GrantCase draft, Section section, int version) {
        return new SectionPage(draft, section, version, null);
    }

    /** A colleague saved first; what was typed can still be saved on top of that, knowingly. */
    static SectionPage changed(GrantCase draft, Section section) {
        var save = draft.application().lastSave(section).orElse(null);
        return new SectionPage(draft, section, draft.application().versionOf(section), save);
    }

    public Application application() {
        return draft.application();
    }

    public Budget budget() {
        return Budget.of(draft);
    }

    public String taskList() {
        return Links.draft(draft);
    }

    /** Where an attachment is taken away. */
    public String removalOf(Long file) {
        return address() + "/" + file + "/remove";
    }

    public String address() {
        return Links.section(draft, section);
    }
}
