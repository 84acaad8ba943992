package se.exportcheck.reporting.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import se.exportcheck.cases.register.RegisterOperation;
import se.exportcheck.cases.register.RegisterStatus;

/** What the register of aid is to be told and does not know yet, the most urgent first. */
@ApplicationScoped
class RegisterQueue {

    record Entry(
            String number,
            String beneficiary,
            LocalDate grantedOn,
            BigDecimal amount,
            RegisterOperation operation,
            RegisterStatus status,
            LocalDate dueOn) {}

    private final Session database;

    RegisterQueue(Session database) {
        this.database = database;
    }

    List<Entry> all() {
        return database
                .createNativeQuery("""
                        select c.number, e.beneficiary, e.granted_on, e.amount_sek, e.operation, e.status, e.due_on
                        from register_entry e join grant_case c on c.region = e.region and c.id = e.case_id
                        where e.status in ('DUE', 'EXPORTED')
                        order by e.due_on, e.id""", Object[].class)
                .addScalar("number", String.class)
                .addScalar("beneficiary", String.class)
                .addScalar("granted_on", LocalDate.class)
                .addScalar("amount_sek", BigDecimal.class)
                .addScalar("operation", String.class)
                .addScalar("status", String.class)
                .addScalar("due_on", LocalDate.class)
                .getResultList()
                .stream()
                .map(row -> new Entry(
                        (String) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (BigDecimal) row[3],
                        RegisterOperation.valueOf((String) row[4]),
                        RegisterStatus.valueOf((String) row[5]),
                        (LocalDate) row[6]))
                .toList();
    }
}
