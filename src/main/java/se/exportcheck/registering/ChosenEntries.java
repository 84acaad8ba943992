package se.exportcheck.registering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterEntry;
import se.exportcheck.web.ActedOn;

/** Whoever reports to the register of aid acts in the case of every entry that they choose. */
@ApplicationScoped
class ChosenEntries implements ActedOn {

    private static final String ROOT = "/register/";
    private static final String INDUSTRY = "/industry";

    private final RegisterDesk desk;
    private final Register register;

    ChosenEntries(RegisterDesk desk, Register register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public List<GrantCase> by(String path, Function<String, List<String>> field) {
        return path.startsWith(ROOT) && desk.works()
                ? entries(path.substring(ROOT.length()), field).stream()
                        .map(RegisterEntry::grantCase)
                        .toList()
                : List.of();
    }

    private List<RegisterEntry> entries(String page, Function<String, List<String>> field) {
        if (page.endsWith(INDUSTRY)) {
            return register.withIds(Ids.of(List.of(page.substring(0, page.length() - INDUSTRY.length()))));
        }
        return page.equals("exports") && !field.apply("all").isEmpty()
                ? register.exportable(desk.actor())
                : register.withIds(Ids.of(field.apply("entry")));
    }
}
