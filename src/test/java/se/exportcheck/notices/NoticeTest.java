package se.exportcheck.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mailer;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.exportcheck.Browser;
import se.exportcheck.Database;
import se.exportcheck.FrozenClock;
import se.exportcheck.Story;
import se.exportcheck.cases.CaseAction;
import se.exportcheck.cases.CaseNumber;
import se.exportcheck.people.Regions;

@QuarkusTest
class NoticeTest {

    private static final Instant FIRST_ATTEMPT = Instant.parse("2026-03-02T08:00:00Z");

    @Inject
    NoticeSender sender;

    @Inject
    Recipients recipients;

    @Inject
    FrozenClock clock;

    @Inject
    Mails mails;

    @Inject
    MockMailbox mailbox;

    @Inject
    Outbox outbox;

    @Inject
    Regions regions;

    @BeforeEach
    void emptyTheMailbox() {
        sender.sendAll();
        mailbox.clear();
    }

    @Test
    void everybodyOfTheCompanyGetsTheReceiptOnce() {
        var number = Story.received();
        sender.sendAll();
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.RECEIPT))
                .contains("sofia@malarsensor.example", "karin@malarsensor.example")
                .doesNotHaveDuplicates();
        assertThat(messageIds()).doesNotHaveDuplicates();
    }

    @Test
    void whoeverMaySignNoMoreIsNotAskedTo() throws SQLException {
        try {
            karinSignsUntil("'2026-03-01'");
            Story.awaitingSignature();
            sender.sendAll();
            assertThat(mailbox.getMailsSentTo("karin@malarsensor.example")).isEmpty();
            assertThat(Browser.as("signatory").open("/my-data").main()).contains("Skriver under för företaget Nej");
            karinSignsUntil("'2026-03-02'");
            Story.awaitingSignature();
            sender.sendAll();
            assertThat(mailbox.getMailsSentTo("karin@malarsensor.example"))
                    .as("the last day")
                    .isNotEmpty();
        } finally {
            karinSignsUntil("null");
        }
    }

    private static void karinSignsUntil(String day) throws SQLException {
        try (var owner = Database.owner()) {
            owner.createStatement()
                    .execute("update membership set signs_until = " + day + " where subject = 'signatory'");
        }
    }

    @Test
    void whatWaitsInACaseWithoutAnOfficerIsToldToTheRegion() {
        var number = Story.received();
        Story.read(number, grantCase -> outbox.remind(grantCase, NoticeKind.DELAY_NEAR, LocalDate.of(2026, 4, 25)));
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.DELAY_NEAR))
                .containsExactly(Story.in(() -> regions.current().contactEmail()));
    }

    @Test
    void aMailSaysNothingOfTheCase() {
        var number = Story.received("Hemlig satsning");
        sender.sendAll();
        assertThat(mailbox.getMailsSentTo("karin@malarsensor.example"))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.getSubject() + mail.getText())
                        .contains("Exportcheck")
                        .doesNotContain(number.value(), "Mälarsensor", "Hemlig", "Karin"));
    }

    @Test
    void aStepThatIsUndoneTellsNobody() {
        var number = Story.received();
        assertThatThrownBy(() -> Story.act(number, "officer", (grantCase, actor, now) -> {
                    grantCase.takeOn(actor, now);
                    grantCase.assign(actor, now, "officer2", "Olle Sjögren");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(notices(number)).containsOnly(NoticeKind.SIGNATURE_WANTED, NoticeKind.RECEIPT);
    }

    @Test
    void whatWasCommittedBeforeTheProgramDiedIsSentWhenItIsBack() {
        var number = Story.awaitingCompletion();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.COMPLETION_REQUESTED))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(attempts(number)).isNotEmpty().allMatch(attempts -> attempts == 1);
    }

    @Test
    void twoInstancesAtWorkSendEachMailOnce() throws Exception {
        var numbers = List.of(Story.received(), Story.awaitingCompletion(), Story.awaitingAcceptance());
        try (var instances = Executors.newFixedThreadPool(2)) {
            var runs = instances.invokeAll(
                    List.of(Executors.callable(() -> sender.sendAll()), Executors.callable(() -> sender.sendAll())));
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(messageIds()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(numbers)
                .allSatisfy(number -> assertThat(attempts(number)).isNotEmpty().allMatch(attempts -> attempts == 1));
    }

    @Test
    void whatTheMailServerRefusesIsSentLaterUnderTheSameMessageId() {
        var number = Story.received();
        var offered = new ArrayList<String>();
        var refused = new NoticeSender(mails, recipients, refusing(offered), regions, clock, "http://localhost");
        refused.sendAll();
        assertThat(offered).isNotEmpty().doesNotHaveDuplicates();
        assertThat(recipients(number, NoticeKind.RECEIPT)).isEmpty();
        clock.moveTo(FIRST_ATTEMPT.plusSeconds(119));
        refused.sendAll();
        assertThat(offered).as("tried again too soon").doesNotHaveDuplicates();
        clock.moveTo(FIRST_ATTEMPT.plus(Duration.ofHours(1)));
        assertThat(Browser.as("admin").open("/admin/operation").main()).contains("Mejlservern tar inte emot mejl");
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.RECEIPT))
                .contains("sofia@malarsensor.example", "karin@malarsensor.example");
        assertThat(attempts(number)).containsOnly(2);
        assertThat(messageIds())
                .map(sent -> sent.replaceFirst(".*\\[", "").replace("]", ""))
                .isNotEmpty()
                .isSubsetOf(offered);
        assertThat(Browser.as("admin").open("/admin/operation").main()).contains("Mejlservern tar emot");
    }

    @Test
    void thePausesGrowToSomeHours() {
        var mail = new OutgoingMail(new Notice(), new Recipient("x@example", "sv"), FIRST_ATTEMPT);
        var pauses = Stream.generate(() -> {
                    mail.failed(FIRST_ATTEMPT);
                    return Duration.between(FIRST_ATTEMPT, mail.tryAt()).toMinutes();
                })
                .limit(9)
                .toList();
        assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 256L);
    }

    /** A mail server that takes nothing, and what it was offered. */
    private static Mailer refusing(List<String> offered) {
        return mails -> {
            Stream.of(mails).forEach(mail -> offered.addAll(mail.getHeaders().get("Message-ID")));
            throw new IllegalStateException("450 try again later");
        };
    }

    @Test
    void theAdviserIsToldOfAReferralAndTheOfficerOfTheOpinion() {
        var number = Story.awaitingOpinion();
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.OPINION_WANTED)).containsExactly("adviser@almi.example");
        Story.act(
                number,
                "adviser",
                (grantCase, actor, now) -> grantCase.answer(CaseAction.GIVE_OPINION, "Ja.", actor, now));
        sender.sendAll();
        assertThat(recipients(number, NoticeKind.ANSWER_RECEIVED)).containsExactly("officer@vastmanland.example");
    }

    private List<String> messageIds() {
        return List.of("sofia@malarsensor.example", "karin@malarsensor.example", "officer@vastmanland.example").stream()
                .flatMap(person -> mailbox.getMailsSentTo(person).stream()
                        .map(mail -> person + mail.getHeaders().get("Message-ID")))
                .toList();
    }

    private List<NoticeKind> notices(CaseNumber number) {
        return Story.in(() -> mails.getEntityManager()
                .createQuery("select n.kind from Notice n where n.grantCase.number = :number", NoticeKind.class)
                .setParameter("number", number)
                .getResultList());
    }

    private List<String> recipients(CaseNumber number, NoticeKind kind) {
        return Story.in(() ->
                mails
                        .list("notice.grantCase.number = ?1 and notice.kind = ?2 and sentAt is not null", number, kind)
                        .stream()
                        .map(OutgoingMail::recipient)
                        .toList());
    }

    private List<Integer> attempts(CaseNumber number) {
        return Story.in(() -> mails.list("notice.grantCase.number", number).stream()
                .map(OutgoingMail::attempts)
                .toList());
    }
}
