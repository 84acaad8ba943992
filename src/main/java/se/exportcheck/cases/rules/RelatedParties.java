package se.exportcheck.cases.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.application.Cost;
import se.exportcheck.cases.application.DeclaredHolding;
import se.exportcheck.cases.claims.ClaimLine;
import se.exportcheck.companies.OrganisationNumber;

/**
 * <i>Närstående</i>: from whom nothing is bought with the grant (COST-02), as far as the program can see: the applicant
 * itself, whom it owns and who owns it, the person to talk to about the application and those who sign for the company.
 *
 * @param people by their names; nobody's number is known
 */
public record RelatedParties(
        OrganisationNumber applicant, String applicantName, List<DeclaredHolding> holdings, List<String> people) {

    /** @param signatories the names of those who may sign for the company */
    public static RelatedParties of(GrantCase grantCase, List<String> signatories) {
        var contact = grantCase.application().contact();
        return new RelatedParties(
                grantCase.organisationNumber(),
                grantCase.companyName(),
                grantCase.application().holdings(),
                Stream.concat(Stream.ofNullable(contact).map(person -> person.name()), signatories.stream())
                        .distinct()
                        .toList());
    }

    boolean sells(Cost cost) {
        return areNamed(cost.supplier(), cost.supplierNumber());
    }

    public boolean sells(ClaimLine line) {
        return areNamed(line.supplier(), line.supplierNumber());
    }

    private boolean areNamed(@Nullable String name, @Nullable OrganisationNumber number) {
        return applicant.equals(number)
                || isSame(applicantName, name)
                || holdings.stream().anyMatch(holding -> isOf(holding, number, name))
                || (name != null && people.stream().anyMatch(person -> isNamedAfter(name, person)));
    }

    private static boolean isOf(
            DeclaredHolding holding, @Nullable OrganisationNumber number, @Nullable String supplier) {
        return (number != null && holding.party().organisationNumber().equals(Optional.of(number)))
                || isSame(holding.name(), supplier);
    }

    private static boolean isSame(String name, @Nullable String supplier) {
        return supplier != null && name.strip().equalsIgnoreCase(supplier.strip());
    }

    /** The person, or a firm with the person's whole name in its own: Sofia Lindqvist Konsult. */
    private static boolean isNamedAfter(String supplier, String person) {
        var name = words(person);
        return name.size() > 1 && words(supplier).containsAll(name);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
