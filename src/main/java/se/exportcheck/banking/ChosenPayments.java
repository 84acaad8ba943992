package se.exportcheck.banking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.claims.Claim;
import se.exportcheck.cases.claims.Claims;
import se.exportcheck.web.ActedOn;

/** Whoever makes a payment file acts in the case of every payment that they put in it. */
@ApplicationScoped
class ChosenPayments implements ActedOn {

    private final Tellers tellers;
    private final Claims claims;

    ChosenPayments(Tellers tellers, Claims claims) {
        this.tellers = tellers;
        this.claims = claims;
    }

    @Override
    public List<GrantCase> by(String path, Function<String, List<String>> field) {
        if (!path.equals("/payments/files/new") || !tellers.works()) {
            return List.of();
        }
        var chosen = field.apply("claim");
        return claims.toSend(NewFileResource.MOST).stream()
                .filter(claim -> chosen.contains(String.valueOf(claim.id())))
                .map(Claim::grantCase)
                .toList();
    }
}
