package se.exportcheck.publishing;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.List;
import se.exportcheck.companies.County;
import se.exportcheck.people.Regions;
import se.exportcheck.schemes.SchemeVersion;
import se.exportcheck.web.Formats;
import se.exportcheck.web.Words;

/** The questions of the self-test in words, with the limits of the scheme and the county of the region in them. */
@RequestScoped
class CheckWords {

    /** Euro over three years, for the company and those linked to it (regulation 2023/2831, article 3.2). */
    private static final long CEILING = 300_000;

    private final Words words;
    private final Regions regions;

    CheckWords(Words words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    String ask(Question question, SchemeVersion scheme) {
        var size = scheme.size();
        return switch (question) {
            case WORKPLACE -> own().askWorkplace(county());
            case EMPLOYEES -> own().askEmployees(plain(size.minEmployees()), plain(size.maxEmployees()));
            case TURNOVER -> askTurnover(size.minTurnover(), size.maxTurnover());
            case PRODUCT -> own().askProduct();
            case PURPOSE -> own().askPurpose();
            case STARTED -> own().askStarted();
            case AID -> own().askAid(Formats.kronor(CEILING).replace("kr", "euro"));
        };
    }

    private String askTurnover(long least, @org.jspecify.annotations.Nullable Long most) {
        return most == null
                ? own().askTurnover(Formats.kronor(least))
                : own().askTurnoverBetween(Formats.kronor(least), Formats.kronor(most));
    }

    /** What can be answered under this scheme. */
    List<Option> options(Question question, SchemeVersion scheme) {
        var noMost = scheme.size().maxTurnover() == null;
        return question.options().stream()
                .filter(option -> option != Option.TURNOVER_HIGHER || !noMost)
                .toList();
    }

    String missing(Question question) {
        return question.takesSeveral() ? own().chooseSome() : own().chooseOne();
    }

    String title(Answers answers) {
        return answers.isPromising() ? own().resultYes() : own().resultNo();
    }

    private String county() {
        var code = regions.current().countyCode();
        return County.of(code).map(County::name).orElse(code);
    }

    private PublishingMessages own() {
        return words.bundle(PublishingMessages.class);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
