package se.exportcheck.archiving;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.disposal.DisposalList;
import se.exportcheck.cases.disposal.DisposalLists;
import se.exportcheck.web.ActedOn;

/** Whoever proposes a disposal list or takes a step with it acts in every case on it. */
@ApplicationScoped
class ChosenCases implements ActedOn {

    private static final String NEW_LIST = "/archive/lists";
    private static final Pattern LIST = Pattern.compile("/archive/lists/(\\d{1,18})/[a-z-]+");

    private final ArchiveDesk desk;
    private final Cases cases;
    private final DisposalLists lists;

    ChosenCases(ArchiveDesk desk, Cases cases, DisposalLists lists) {
        this.desk = desk;
        this.cases = cases;
        this.lists = lists;
    }

    @Override
    public List<GrantCase> by(String path, Function<String, List<String>> field) {
        if (!path.startsWith(NEW_LIST) || !desk.works()) {
            return List.of();
        }
        if (path.equals(NEW_LIST)) {
            return cases.list("id in ?1", ChoiceForm.ids(field.apply("case")));
        }
        var step = LIST.matcher(path);
        return step.matches()
                ? lists.whole(Long.parseLong(step.group(1)))
                        .map(DisposalList::cases)
                        .orElse(List.of())
                : List.of();
    }
}
