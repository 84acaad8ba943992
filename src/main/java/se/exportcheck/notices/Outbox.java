package se.exportcheck.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.exportcheck.cases.CaseEvent;
import se.exportcheck.cases.GrantCase;
import se.exportcheck.cases.appeals.AppealEvent;
import se.exportcheck.cases.changes.ChangeEvent;
import se.exportcheck.cases.claims.ClaimEvent;
import se.exportcheck.cases.delays.DelayEvent;
import se.exportcheck.cases.recoveries.RecoveryEvent;
import se.exportcheck.cases.setoffs.SetOffEvent;

/**
 * Writes notices, in the transaction of what they tell of: both are kept or neither. By JDBC, because the session is
 * in the middle of writing the step when it is announced.
 */
@ApplicationScoped
public class Outbox {

    private final DataSource dataSource;
    private final Clock clock;

    Outbox(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void caseStep(@Observes CaseEvent step) {
        NoticePolicy.after(step.action()).ifPresent(kind -> write(step.grantCase(), kind, null, null));
    }

    void claimStep(@Observes ClaimEvent step) {
        NoticePolicy.after(step.action()).ifPresent(kind -> write(step.claim().grantCase(), kind, null, null));
    }

    void changeStep(@Observes ChangeEvent step) {
        NoticePolicy.after(step.action()).ifPresent(kind -> write(step.change().grantCase(), kind, null, null));
    }

    void delayStep(@Observes DelayEvent step) {
        NoticePolicy.after(step.action()).forEach(kind -> write(step.grantCase(), kind, null, null));
    }

    void recoveryStep(@Observes RecoveryEvent step) {
        NoticePolicy.after(step.action())
                .ifPresent(kind -> write(step.recovery().grantCase(), kind, null, null));
    }

    void setOffStep(@Observes SetOffEvent step) {
        NoticePolicy.after(step.action()).ifPresent(kind -> write(step.setOff().grantCase(), kind, null, null));
    }

    void appealStep(@Observes AppealEvent step) {
        NoticePolicy.after(step.action()).ifPresent(kind -> write(step.appeal().grantCase(), kind, null, null));
    }

    /** Tells of something that is no step of a case, such as a letter. */
    public void tell(GrantCase grantCase, NoticeKind kind) {
        write(grantCase, kind, null, null);
    }

    /** Tells one person of something in a case that is theirs no longer. */
    public void tell(GrantCase grantCase, NoticeKind kind, String person) {
        write(grantCase, kind, null, person);
    }

    /** Reminds once for an occasion, such as the last day that is near; false when that was done already. */
    public boolean remind(GrantCase grantCase, NoticeKind kind, LocalDate occasion) {
        return write(grantCase, kind, occasion, null);
    }

    private boolean write(GrantCase grantCase, NoticeKind kind, @Nullable LocalDate occasion, @Nullable String person) {
        var sql = "insert into notice (case_id, kind, occasion, written_at, person) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setLong(1, Objects.requireNonNull(grantCase.id()));
            insert.setString(2, kind.name());
            insert.setObject(3, occasion, Types.DATE);
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(5, person);
            return insert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The notice could not be written", e);
        }
    }
}
