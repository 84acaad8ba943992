package se.exportcheck.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The memberships of the person signed in, in all regions: the one look across regions there is. By JDBC, because
 * the region must be known before a session can be opened in it.
 */
@RequestScoped
class Memberships {

    private final SignedIn signedIn;
    private final DataSource dataSource;
    private @Nullable List<Membership> found;

    Memberships(SignedIn signedIn, DataSource dataSource) {
        this.signedIn = signedIn;
        this.dataSource = dataSource;
    }

    List<Membership> ofSignedIn() {
        if (found == null) {
            // Outside the transaction: one that got its connection before the region is known would see no region.
            found = QuarkusTransaction.suspendingExisting()
                    .call(() -> signedIn.subject().map(this::of).orElse(List.of()));
        }
        return found;
    }

    List<Membership> ofSignedInIn(String region) {
        return ofSignedIn().stream()
                .filter(membership -> membership.region().equals(region))
                .toList();
    }

    private List<Membership> of(String subject) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select * from memberships_of(?)")) {
            query.setString(1, subject);
            var memberships = new ArrayList<Membership>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    memberships.add(read(rows));
                }
            }
            return memberships;
        } catch (SQLException e) {
            throw new IllegalStateException("The memberships could not be read", e);
        }
    }

    private static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                row.getString("region"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("company_id", Long.class),
                row.getBoolean("signatory"),
                row.getObject("signs_until", LocalDate.class),
                row.getObject("partner_id", Long.class),
                roles(row.getArray("roles")));
    }

    private static @Nullable Set<String> roles(@Nullable Array kept) throws SQLException {
        return kept == null ? null : Set.of((String[]) kept.getArray());
    }
}
