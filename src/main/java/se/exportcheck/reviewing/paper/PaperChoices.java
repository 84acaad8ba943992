package se.exportcheck.reviewing.paper;

import java.util.List;
import java.util.Optional;
import se.exportcheck.cases.application.CostType;
import se.exportcheck.cases.application.Offering;
import se.exportcheck.cases.application.YoungLeader;
import se.exportcheck.companies.Municipalities;
import se.exportcheck.money.AccountNumber;
import se.exportcheck.money.Currency;
import se.exportcheck.schemes.Call;
import se.exportcheck.schemes.StrengthArea;

/** What there is to choose from when a paper application is typed in. */
record PaperChoices(List<Call> calls, Municipalities municipalities, List<StrengthArea> areas) {

    public List<Offering> offerings() {
        return List.of(Offering.values());
    }

    public List<YoungLeader> youngLeaders() {
        return List.of(YoungLeader.values());
    }

    public List<CostType> costTypes() {
        return CostType.supported();
    }

    public List<Currency> currencies() {
        return List.of(Currency.values());
    }

    public List<AccountNumber.Kind> accountKinds() {
        return List.of(AccountNumber.Kind.values());
    }

    public Optional<Call> call(String id) {
        return calls.stream()
                .filter(call -> String.valueOf(call.id()).equals(id))
                .findFirst();
    }

    public boolean hasMunicipality(String code) {
        return municipalities.offer(code);
    }

    public boolean hasArea(String code) {
        return areas.stream().anyMatch(area -> area.code().equals(code));
    }
}
