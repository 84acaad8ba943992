package se.exportcheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.ListFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.people.CurrentActor;
import se.exportcheck.people.People;
import se.exportcheck.people.Person;

/** Whom an editor asks when a step takes somebody who may sign: by name, so that nobody stands before a shut door. */
@Named("signers")
@RequestScoped
public class Signers {

    private static final Pattern CASE = Pattern.compile("/cases/([A-Z]{2,4}\\d{6,})(/.*)?");
    private static final Pattern DRAFT =
            Pattern.compile("/my/cases/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/.*)?");

    private final People people;
    private final Cases cases;
    private final CurrentActor currentActor;
    private final Words words;
    private final Language language;

    Signers(People people, Cases cases, CurrentActor currentActor, Words words, Language language) {
        this.people = people;
        this.cases = cases;
        this.currentActor = currentActor;
        this.words = words;
        this.language = language;
    }

    /** Whether a step is held up because it takes somebody who may sign. */
    static boolean areWanted(List<? extends Enum<?>> obstacles) {
        return obstacles.stream().anyMatch(guard -> guard.name().equals("SIGNATORY"));
    }

    /** Whom to ask in the company of a case; nothing for whoever may sign themselves. */
    public String of(GrantCase grantCase) {
        if (currentActor.get().signatoryOf().contains(grantCase.companyId())) {
            return "";
        }
        var names = people.signatoriesOf(grantCase.companyId()).stream()
                .map(Person::name)
                .distinct()
                .toList();
        var say = words.bundle(GuardMessages.class);
        return names.isEmpty()
                ? say.nobodySigns()
                : say.askToSign(ListFormat.getInstance(language.locale(), ListFormat.Type.OR, ListFormat.Style.FULL)
                        .format(names));
    }

    /** The same in the company of the case or draft at an address of its pages. */
    Optional<String> at(String path) {
        var actor = currentActor.get();
        var number = CASE.matcher(path);
        var reference = DRAFT.matcher(path);
        if (number.matches()) {
            return cases.visible(new CaseNumber(number.group(1)), actor).map(this::of);
        }
        return reference.matches()
                ? cases.visible(UUID.fromString(reference.group(1)), actor).map(this::of)
                : Optional.empty();
    }
}
