package se.exportcheck.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import se.exportcheck.cases.Cases;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.web.ActedOn;

/** Whoever assigns cases from the list acts in every one that they have marked. */
@ApplicationScoped
class MarkedCases implements ActedOn {

    private final Desk desk;
    private final Assigning assigning;
    private final Cases cases;

    MarkedCases(Desk desk, Assigning assigning, Cases cases) {
        this.desk = desk;
        this.assigning = assigning;
        this.cases = cases;
    }

    @Override
    public List<GrantCase> by(String path, Function<String, List<String>> field) {
        if (!path.equals(AssignManyResource.PATH) || !assigning.may()) {
            return List.of();
        }
        var marked = MarkedCase.all(field.apply("case")).stream()
                .limit(ReadQuery.PAGE)
                .map(MarkedCase::number)
                .toList();
        return cases.visible(marked, desk.actor());
    }
}
