package se.exportcheck.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalTime;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.exportcheck.calendar.Stockholm;
import se.exportcheck.notices.NoticeSender;
import se.exportcheck.sessions.Sessions;

/** Calls the recurring work: once across all instances, and again after a crash (db-scheduler on PostgreSQL). */
@ApplicationScoped
class Clockwork {

    private static final LocalTime NIGHT = LocalTime.of(3, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED = 6;

    private final boolean running;
    private final Scheduler scheduler;

    Clockwork(
            DataSource dataSource,
            DueCases dueCases,
            Reminders reminders,
            UnsentDrafts drafts,
            RegisterAlerts registerAlerts,
            NoticeSender sender,
            Orphans orphans,
            AuditNight auditNight,
            ExpiredInvitations invitations,
            Sessions sessions,
            FileChecks fileChecks,
            @ConfigProperty(name = "exportcheck.clockwork") boolean running) {
        this.running = running;
        scheduler = Scheduler.create(dataSource)
                .startTasks(
                        Tasks.recurring("due-steps", Schedules.daily(Stockholm.ZONE, MORNING))
                                .execute((instance, context) -> dueCases.takeDueSteps()),
                        Tasks.recurring("reminders", Schedules.daily(Stockholm.ZONE, MORNING.plusMinutes(30)))
                                .execute((instance, context) -> reminders.writeAll()),
                        Tasks.recurring("register-alerts", Schedules.daily(Stockholm.ZONE, MORNING.plusMinutes(40)))
                                .execute((instance, context) -> registerAlerts.writeAll()),
                        Tasks.recurring("unsent-drafts", Schedules.daily(Stockholm.ZONE, MORNING.plusMinutes(45)))
                                .execute((instance, context) -> drafts.expire()),
                        Tasks.recurring("sweep-documents", Schedules.daily(Stockholm.ZONE, NIGHT))
                                .execute((instance, context) -> orphans.sweepAll()),
                        Tasks.recurring("check-audit", Schedules.daily(Stockholm.ZONE, NIGHT.plusMinutes(30)))
                                .execute((instance, context) -> auditNight.checkAll()),
                        Tasks.recurring("end-invitations", Schedules.daily(Stockholm.ZONE, NIGHT.plusMinutes(45)))
                                .execute((instance, context) -> invitations.endAll()),
                        Tasks.recurring("forget-sessions", FixedDelay.of(Duration.ofMinutes(10)))
                                .execute((instance, context) -> sessions.forgetEnded()),
                        Tasks.recurring("check-files", FixedDelay.of(Duration.ofSeconds(10)))
                                .execute((instance, context) -> fileChecks.checkAll()),
                        Tasks.recurring("send-notices", FixedDelay.of(Duration.ofSeconds(10)))
                                .execute((instance, context) -> sender.sendAll()))
                .threads(2)
                .pollingInterval(Duration.ofSeconds(10))
                // What an instance had in hand when it was killed is taken up after a minute, not after half an hour.
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .build();
    }

    void start(@Observes StartupEvent event) {
        if (running) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (running) {
            scheduler.stop();
        }
    }
}
