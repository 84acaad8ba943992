package se.exportcheck.people.representing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.exportcheck.people.Actor;
import se.exportcheck.people.Person;
import se.exportcheck.people.Powers;

/** All who act for one company, as one of them sees it today. */
public record Representation(long company, List<Person> people, Actor actor, LocalDate today) {

    public Representation {
        people = List.copyOf(people);
    }

    /** Whoever looks, if they act for the company still. */
    public Optional<Person> own() {
        return people.stream().filter(this::isOwn).findFirst();
    }

    public boolean isOwn(Person person) {
        return person.subject().equals(actor.subject());
    }

    /** Whoever looks may let others in and out. */
    public boolean isAdministered() {
        return own().filter(Person::administrator).isPresent();
    }

    /** Whoever looks may give others the right to sign. */
    public boolean givesSignature() {
        return own().filter(Representation::givesSignature).isPresent();
    }

    /** Those who may give others the right to sign. */
    public List<Person> givers() {
        return people.stream().filter(Representation::givesSignature).toList();
    }

    private static boolean givesSignature(Person person) {
        return person.administrator() && person.signsWithoutLimit();
    }

    public List<Person> signatories() {
        return people.stream().filter(this::signs).toList();
    }

    private boolean signs(Person person) {
        return person.signsOn(today);
    }

    public List<Person> administrators() {
        return people.stream().filter(Person::administrator).toList();
    }

    public Optional<Person> with(long id) {
        return people.stream()
                .filter(person -> person.id() != null && person.id() == id)
                .findFirst();
    }

    /** What stands in the way of ending that a person acts for the company. */
    public List<Obstacle> toRemove(Person person) {
        var obstacles = new ArrayList<Obstacle>();
        if (!isAdministered() && !isOwn(person)) {
            obstacles.add(Obstacle.ADMINISTRATORS_ONLY);
        }
        obstacles.addAll(withoutThem(person, new Powers(false, false)));
        return obstacles;
    }

    /** What stands in the way of a person having these powers and no others. */
    public List<Obstacle> toChange(Person person, Powers wanted) {
        var obstacles = new ArrayList<Obstacle>();
        if (!isAdministered()) {
            obstacles.add(Obstacle.ADMINISTRATORS_ONLY);
        }
        if (wanted.signatory() && !person.signatory()) {
            obstacles.addAll(toGiveSignature());
        }
        obstacles.addAll(withoutThem(person, wanted));
        return obstacles;
    }

    /** What stands in the way of letting somebody in with these powers. */
    List<Obstacle> toInvite(Powers wanted) {
        var obstacles = new ArrayList<Obstacle>();
        if (!isAdministered()) {
            obstacles.add(Obstacle.ADMINISTRATORS_ONLY);
        }
        if (wanted.signatory()) {
            obstacles.addAll(toGiveSignature());
        }
        return obstacles;
    }

    /** What stands in the way of whoever looks when they accept an invitation. */
    public List<Obstacle> toAccept(Invitation invitation) {
        if (own().isPresent()) {
            return List.of(Obstacle.ACTS_ALREADY);
        }
        return inviter(invitation).isPresent() ? List.of() : List.of(Obstacle.INVITER_MAY_NO_MORE);
    }

    /** Whoever sent the invitation, if they still may give what it offers. */
    Optional<Person> inviter(Invitation invitation) {
        return people.stream()
                .filter(person -> person.subject().equals(invitation.entered().enteredBy()))
                .filter(person -> invitation.powers().signatory() ? givesSignature(person) : person.administrator())
                .findFirst();
    }

    private List<Obstacle> toGiveSignature() {
        return isAdministered() && !givesSignature() ? List.of(Obstacle.SIGNATORIES_GIVE) : List.of();
    }

    private List<Obstacle> withoutThem(Person person, Powers left) {
        var obstacles = new ArrayList<Obstacle>();
        if (!left.administrator() && isLast(person, Person::administrator)) {
            obstacles.add(Obstacle.LAST_ADMINISTRATOR);
        }
        if (!left.signatory() && isLast(person, this::signs)) {
            obstacles.add(Obstacle.LAST_SIGNATORY);
        }
        return obstacles;
    }

    private boolean isLast(Person person, Predicate<Person> power) {
        return power.test(person)
                && people.stream().filter(power).allMatch(one -> one.subject().equals(person.subject()));
    }
}
