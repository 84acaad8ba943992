package se.exportcheck.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** <i>Delegationsordning</i>: the region's rules of who decides for its committees, and the posts they go with. */
@ApplicationScoped
public class DelegationOrder {

    private final EntityManager database;

    DelegationOrder(EntityManager database) {
        this.database = database;
    }

    /** All there are and have been, item by item, the latest first. */
    public List<DelegationRule> rules() {
        return database.createQuery(
                        "from DelegationRule r left join fetch r.post order by r.item, r.term.fromOn desc, r.id desc",
                        DelegationRule.class)
                .getResultList();
    }

    public List<Post> posts() {
        return database.createQuery("from Post order by title", Post.class).getResultList();
    }

    /** Who holds and has held which post, the latest first. */
    public List<Tenure> tenures() {
        return database.createQuery(
                        "from Tenure t join fetch t.post p order by p.title, t.term.fromOn desc, t.id desc",
                        Tenure.class)
                .getResultList();
    }

    public Optional<DelegationRule> rule(long id) {
        return rules().stream()
                .filter(rule -> rule.id() != null && rule.id() == id)
                .findFirst();
    }

    public Optional<Post> post(long id) {
        return Optional.ofNullable(database.find(Post.class, id));
    }

    public Optional<Tenure> tenure(long id) {
        return tenures().stream()
                .filter(tenure -> tenure.id() != null && tenure.id() == id)
                .findFirst();
    }

    public void add(DelegationRule rule) {
        database.persist(rule);
    }

    public void add(Post post) {
        database.persist(post);
    }

    public void add(Tenure tenure) {
        database.persist(tenure);
    }

    /** The committee that delegated last, to be suggested; empty where nothing is delegated. */
    public String lastCommittee() {
        return database.createQuery("select r.committee from DelegationRule r order by r.id desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
