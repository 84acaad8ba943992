package se.exportcheck.auditing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.exportcheck.audit.AuditEntry;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.changes.ChangeAction;
import se.exportcheck.cases.claims.ClaimAction;
import se.exportcheck.cases.delays.DelayAction;
import se.exportcheck.cases.disclosures.DisclosureAction;
import se.exportcheck.cases.recoveries.RecoveryAction;
import se.exportcheck.cases.setoffs.SetOffAction;
import se.exportcheck.cases.stops.StopAction;
import se.exportcheck.people.Role;
import se.exportcheck.web.ClaimMessages;
import se.exportcheck.web.DelayMessages;
import se.exportcheck.web.DisclosureMessages;
import se.exportcheck.web.FormErrors;
import se.exportcheck.web.PaymentStopMessages;
import se.exportcheck.web.Words;

/** The log in words. */
@RequestScoped
class LogWords {

    private final Words words;

    LogWords(Words words) {
        this.words = words;
    }

    AuditingMessages messages() {
        return words.bundle(AuditingMessages.class);
    }

    List<LogLine> lines(List<AuditEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    LogLine line(AuditEntry entry) {
        var roles = Stream.of(Role.values())
                .filter(role -> List.of(entry.role().split(" ")).contains(role.name()))
                .toList();
        return new LogLine(entry, what(entry), roles);
    }

    FormErrors errors(ReadQuery read) {
        var errors = FormErrors.none();
        for (var name : read.misunderstood()) {
            errors = errors.with(name, messages().filterNotUnderstood(messages().filter(name)));
        }
        return errors;
    }

    private String what(AuditEntry entry) {
        if (entry.wasDisposedOf()) {
            return messages().disposed(messages().kind(entry.kind()));
        }
        var said = entry.said();
        return switch (entry.kind()) {
            case "case_event" -> step(CaseAction.class, said.get("action"), words.cases()::event, entry);
            case "claim_event" ->
                step(ClaimAction.class, said.get("action"), words.bundle(ClaimMessages.class)::event, entry);
            case "change_event" -> step(ChangeAction.class, said.get("action"), words.changes()::event, entry);
            case "recovery_event" -> step(RecoveryAction.class, said.get("action"), words.recoveries()::event, entry);
            case "set_off_event" -> step(SetOffAction.class, said.get("action"), words.setOffs()::event, entry);
            case "delay_event" ->
                step(DelayAction.class, said.get("action"), words.bundle(DelayMessages.class)::event, entry);
            case "stop_event" ->
                step(StopAction.class, said.get("action"), words.bundle(PaymentStopMessages.class)::event, entry);
            case "disclosure_event" ->
                step(DisclosureAction.class, said.get("action"), words.bundle(DisclosureMessages.class)::event, entry);
            case "reading" -> messages().read(said.getOrDefault("page", ""));
            case "administrative_act" ->
                messages().administrativeAct(said.getOrDefault("act", ""), said.getOrDefault("subject", ""));
            case "case_trace" ->
                messages().trace(said.getOrDefault("record_kind", ""), said.getOrDefault("change", ""));
            case "checklist_reply" ->
                messages().checklistReply(said.getOrDefault("item_code", ""), said.getOrDefault("answer", ""));
            default -> messages().kind(entry.kind());
        };
    }

    /** A step that there is no longer keeps the words of its kind. */
    private <A extends Enum<A>> String step(
            Class<A> steps, @Nullable String name, Function<A, String> event, AuditEntry entry) {
        return Optional.ofNullable(name).stream()
                .flatMap(of -> Stream.of(steps.getEnumConstants())
                        .filter(step -> step.name().equals(of)))
                .map(event)
                .findFirst()
                .orElseGet(() -> messages().kind(entry.kind()));
    }
}
