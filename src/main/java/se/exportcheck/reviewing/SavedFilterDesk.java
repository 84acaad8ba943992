package se.exportcheck.reviewing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.companies.OrganisationNumber;
import se.exportcheck.people.Actor;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.Role;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.Words;

/** Where a member of staff looks after the filters that they have saved. */
@RequestScoped
class SavedFilterDesk {

    private final SavedFilters filters;
    private final CaseListWords phrases;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final Validator validator;
    private final Words words;

    SavedFilterDesk(
            SavedFilters filters,
            CaseListWords phrases,
            CurrentActor currentActor,
            Clock clock,
            Validator validator,
            Words words) {
        this.filters = filters;
        this.phrases = phrases;
        this.currentActor = currentActor;
        this.clock = clock;
        this.validator = validator;
        this.words = words;
    }

    /** Whoever reads the region's cases; to anybody else there are no such pages. */
    Actor staff() {
        var actor = currentActor.get();
        if (!actor.readsAllCases()) {
            throw new NotFoundException();
        }
        return actor;
    }

    Instant now() {
        return clock.instant();
    }

    SavedFilter own(Long id) {
        return filters.own(id, staff()).orElseThrow(NotFoundException::new);
    }

    /** A manager lays out the work of others. */
    boolean mayShare() {
        return staff().is(Role.MANAGER);
    }

    /** What the list is narrowed to, in words. */
    CaseListWords.Phrases phrases(CaseQuery query) {
        var searched = phrases.searched(query);
        return phrases.of(searched, ReadQuery.ofStaff(searched, staff(), Stockholm.today(clock)));
    }

    /** What is wrong with a new filter. */
    FormErrors check(SavedFilterForm form, CaseQuery query) {
        var errors = check(form, (Long) null);
        var wrong = wrongWith(query);
        if (wrong != null) {
            errors = errors.with("", wrong);
        }
        return filters.isFull(staff()) ? errors.with("", messages().tooMany(SavedFilters.MOST)) : errors;
    }

    /** @param except the filter that the name is for; null for a new one */
    FormErrors check(SavedFilterForm form, @Nullable Long except) {
        filters.hold(staff());
        var errors = FormErrors.of(validator.validate(form));
        if (errors.any()) {
            return errors;
        }
        if (OrganisationNumber.standsForPersonIn(form.named())) {
            return errors.with("name", messages().nameWithPerson());
        }
        return filters.isTaken(form.named(), staff(), except)
                ? errors.with("name", messages().nameTaken())
                : errors;
    }

    private @Nullable String wrongWith(CaseQuery query) {
        if (query.written().isEmpty()) {
            return messages().nothingToSave();
        } else if (query.written().length() > CaseQuery.LONGEST
                || phrases(query).errors().any()) {
            return messages().unreadFilter();
        } else {
            return OrganisationNumber.standsForPersonIn(query.get(CaseQuery.SEARCH))
                    ? messages().searchWithPerson()
                    : null;
        }
    }

    CaseListMessages messages() {
        return words.bundle(CaseListMessages.class);
    }
}
