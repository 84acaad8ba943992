package se.exportcheck.cases.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Account;
import se.exportcheck.cases.application.Application;

/** What is taken out of a copy. */
public enum MaskKind {
    IDENTITY_NUMBER,
    ACCOUNT,
    CONTACT,
    OWNERS;

    /** What of this kind the case holds. */
    public List<String> secrets(GrantCase grantCase) {
        var application = grantCase.application();
        return switch (this) {
            case IDENTITY_NUMBER -> List.of(grantCase.organisationNumber().value());
            case ACCOUNT -> accounts(grantCase);
            case CONTACT -> contact(application);
            case OWNERS -> owners(application);
        };
    }

    private static List<String> accounts(GrantCase grantCase) {
        var accounts = new ArrayList<@Nullable Account>();
        grantCase.accountChanges().forEach(change -> accounts.add(change.account()));
        if (grantCase.application() != null) {
            accounts.add(grantCase.application().account());
        }
        return accounts.stream()
                .filter(Objects::nonNull)
                .flatMap(account ->
                        Stream.of(account.number().number(), account.number().display(), account.holder()))
                .distinct()
                .toList();
    }

    private static List<String> contact(@Nullable Application application) {
        var contact = application == null ? null : application.contact();
        return contact == null ? List.of() : List.of(contact.name(), contact.email(), contact.phone());
    }

    private static List<String> owners(@Nullable Application application) {
        return application == null
                ? List.of()
                : application.holdings().stream()
                        .flatMap(holding -> Stream.of(holding.name(), Objects.requireNonNullElse(holding.number(), "")))
                        .toList();
    }
}
