package se.exportcheck.deadlines;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.cases.register.Register;
import se.exportcheck.cases.register.RegisterAlert;
import se.exportcheck.notices.NoticeKind;
import se.exportcheck.notices.Outbox;
import se.exportcheck.people.Regions;

/** Reminds the officer of a case that its grant is not yet in the register of aid, once for each alert. */
@ApplicationScoped
public class RegisterAlerts {

    private final Regions regions;
    private final Register register;
    private final Outbox outbox;
    private final Clock clock;

    RegisterAlerts(Regions regions, Register register, Outbox outbox, Clock clock) {
        this.regions = regions;
        this.register = register;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The alerts that have come; a second run writes nothing more, and a morning that was missed is made good. */
    public void writeAll() {
        var today = Stockholm.today(clock);
        regions.inEach(system -> QuarkusTransaction.requiringNew()
                .run(() -> register.alerts(today).forEach(this::write)));
    }

    private void write(RegisterAlert alert) {
        var kind = alert.isOverdue() ? NoticeKind.REGISTER_OVERDUE : NoticeKind.REGISTER_REMINDER;
        outbox.remind(alert.entry().grantCase(), kind, alert.day());
    }
}
