package se.exportcheck.cases;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import se.exportcheck.cases.appeals.AppealAction;
import se.exportcheck.cases.appeals.AppealGuard;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.changes.ChangeGuard;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.claims.ClaimGuard;
import se.exportcheck.cases.followup.FollowUpAction;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.recoveries.RecoveryGuard;
import se.exportcheck.cases.recoveries.RecoveryStatus;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.setoffs.SetOffGuard;
import se.exportcheck.cases.setoffs.SetOffStatus;
import se.exportcheck.people.Role;

/** The life cycles drawn and written out, from the tables that the program runs by. */
final class Drawing {

    private static final Properties CASES = words("cases");
    private static final Properties GUARDS = words("guards");
    private static final Properties CLAIMS = words("claims");
    private static final Properties CHANGES = words("changes");
    private static final Properties RECOVERIES = words("recoveries");
    private static final Properties SET_OFFS = words("setoffs");
    private static final Properties APPEALS = words("appeals");
    private static final List<Guard> OF_EVERY_STEP = List.of(Guard.RIGHT_STATUS, Guard.RIGHT_ROLE);

    private Drawing() {}

    static String of() {
        return """
                # The life cycle

                Written by `LifeCycleTableTest` from `CaseAction`, `ClaimAction`, `ChangeAction`, `RecoveryAction`, `SetOffAction`, `AppealAction` and `FollowUpAction`; it fails when they differ.

                ## The case

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                ### What is said when it does not hold

                | Guard | In words |
                | --- | --- |
                %s

                ## Claims

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                | Guard | In words |
                | --- | --- |
                %s

                ## Changes

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                | Guard | In words |
                | --- | --- |
                %s

                ## Recoveries

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                | Guard | In words |
                | --- | --- |
                %s

                ## Set-offs

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                | Guard | In words |
                | --- | --- |
                %s

                ## Appeals

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | Step | From | To | Who | What must hold |
                | --- | --- | --- | --- | --- |
                %s

                | Guard | In words |
                | --- | --- |
                %s

                ## Follow-ups

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(
                        caseArrows(),
                        caseRows(),
                        guardRows(GUARDS, "guard", Guard.values()),
                        claimArrows(),
                        claimRows(),
                        guardRows(CLAIMS, "guard", ClaimGuard.values()),
                        changeArrows(),
                        changeRows(),
                        guardRows(CHANGES, "guard", ChangeGuard.values()),
                        recoveryArrows(),
                        recoveryRows(),
                        guardRows(RECOVERIES, "guard", RecoveryGuard.values()),
                        setOffArrows(),
                        setOffRows(),
                        guardRows(SET_OFFS, "guard", SetOffGuard.values()),
                        appealArrows(),
                        appealRows(),
                        guardRows(APPEALS, "guard", AppealGuard.values()),
                        followUpArrows());
    }

    private static String caseArrows() {
        var arrows = Stream.of(CaseAction.values())
                .filter(action -> action.to().isPresent())
                .flatMap(Drawing::arrows);
        return lines(Stream.of(
                        Stream.of(arrow("[*]", CaseStatus.DRAFT.name(), "BEGIN")),
                        arrows,
                        Stream.of("    CLOSED --> [*]"))
                .flatMap(part -> part));
    }

    private static Stream<String> arrows(CaseAction action) {
        return action.from().isEmpty()
                ? Stream.of(arrow("[*]", action.to().orElseThrow().name(), action.name()))
                : action.from().stream()
                        .sorted()
                        .map(from ->
                                arrow(from.name(), action.to().orElseThrow().name(), action.name()));
    }

    private static String caseRows() {
        return lines(Stream.of(CaseAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().map(CaseStatus::name).orElse("stays"),
                        roles(action.by()),
                        names(action.guards().stream()
                                .filter(guard -> !OF_EVERY_STEP.contains(guard))
                                .toList()))));
    }

    private static String guardRows(Properties words, String kind, Enum<?>[] guards) {
        return lines(Stream.of(guards).map(guard -> row(guard.name(), word(words, kind, guard))));
    }

    private static String setOffArrows() {
        return lines(Stream.concat(
                Stream.of(SetOffAction.values())
                        .flatMap(action -> action.from().stream()
                                .sorted()
                                .map(from -> arrow(from.name(), action.to().name(), action.name()))),
                Stream.of(SetOffStatus.BOOKED, SetOffStatus.LAPSED, SetOffStatus.DROPPED, SetOffStatus.PAID_OUT)
                        .map(last -> "    " + last + " --> [*]")));
    }

    private static String setOffRows() {
        return lines(Stream.of(SetOffAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().name(),
                        roles(action.by()),
                        names(action.guards().stream()
                                .filter(guard -> guard != SetOffGuard.RIGHT_STATUS && guard != SetOffGuard.RIGHT_ROLE)
                                .toList()))));
    }

    private static String claimArrows() {
        return lines(Stream.concat(
                Stream.of(ClaimAction.values())
                        .flatMap(action -> action.from().stream()
                                .sorted()
                                .map(from -> arrow(from.name(), action.to().name(), action.name()))),
                Stream.of("    PAID --> [*]")));
    }

    private static String claimRows() {
        return lines(Stream.of(ClaimAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().name(),
                        roles(List.of(action.by())),
                        names(action.guards().stream()
                                .skip(OF_EVERY_STEP.size())
                                .toList()))));
    }

    private static String changeArrows() {
        return lines(Stream.concat(
                Stream.of(ChangeAction.values())
                        .flatMap(action -> action.from().stream()
                                .sorted()
                                .map(from -> arrow(from.name(), action.to().name(), action.name()))),
                Stream.of("    DISPATCHED --> [*]", "    WITHDRAWN --> [*]")));
    }

    private static String changeRows() {
        return lines(Stream.of(ChangeAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().name(),
                        roles(action.by()),
                        names(action.guards().stream()
                                .skip(OF_EVERY_STEP.size())
                                .toList()))));
    }

    private static String recoveryArrows() {
        return lines(Stream.concat(
                Stream.of(RecoveryAction.values())
                        .flatMap(action -> action.from().stream()
                                .sorted()
                                .map(from -> arrow(
                                        from.name(), action.to().orElse(from).name(), action.name()))),
                Stream.of("    SETTLED --> [*]", "    WAIVED --> [*]", "    DROPPED --> [*]")));
    }

    private static String recoveryRows() {
        return lines(Stream.of(RecoveryAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().map(RecoveryStatus::name).orElse("–"),
                        roles(action.by()),
                        names(action.guards().stream()
                                .skip(OF_EVERY_STEP.size())
                                .toList()))));
    }

    private static String appealArrows() {
        return lines(Stream.concat(
                Stream.of(AppealAction.values())
                        .flatMap(action -> action.from().stream()
                                .sorted()
                                .map(from -> arrow(from.name(), action.to().name(), action.name()))),
                Stream.of("    CLOSED --> [*]")));
    }

    private static String appealRows() {
        return lines(Stream.of(AppealAction.values())
                .map(action -> row(
                        action.name(),
                        names(action.from()),
                        action.to().name(),
                        roles(action.by()),
                        names(action.guards().stream()
                                .skip(OF_EVERY_STEP.size())
                                .toList()))));
    }

    private static String followUpArrows() {
        return lines(Stream.of(FollowUpAction.values())
                .flatMap(action -> action.from().stream()
                        .sorted()
                        .map(from -> arrow(from.name(), action.to().name(), action.name()))));
    }

    private static String arrow(String from, String to, String step) {
        return "    %s --> %s: %s".formatted(from, to, step);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(joining("\n"));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((one, other) -> one.ordinal() - other.ordinal())
                .map(Enum::name)
                .collect(joining(", "));
    }

    private static String roles(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
    }

    private static String word(Properties words, String kind, Enum<?> constant) {
        return Objects.requireNonNull(words.getProperty(kind + "_$" + constant.name()), constant.name());
    }

    private static Properties words(String bundle) {
        var words = new Properties();
        var file = Objects.requireNonNull(Drawing.class.getResourceAsStream("/messages/" + bundle + "_en.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
