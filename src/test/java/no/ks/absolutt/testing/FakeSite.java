// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.RegisterEntries;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.NotedGrants;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.CsvRegister;

/**
 * A site with the people of the demo data, who are described in the contract, and no programme space yet. Everything is
 * in memory but the register.
 */
public final class FakeSite implements SettingsStore {

    public static final String KS_GROUP = "ks-absolutt";

    public static final Viewer KS = new Viewer("ks", false);
    public static final Viewer KARI = new Viewer("kari", false);
    public static final Viewer OLA = new Viewer("ola", false);
    public static final Viewer RITA = new Viewer("rita", false);
    public static final Viewer UKJENT = new Viewer("ukjent", false);
    public static final Viewer ADMIN = new Viewer("admin", false);

    private static final Register REGISTER = new CsvRegister();

    public final FakePeople people = new FakePeople()
            .user("ks", "Kåre i KS")
            .user("kari", "Kari Koordinator")
            .user("ola", "Ola Ordfører")
            .user("rita", "Rita Romstyrer")
            .user("ukjent", "Una Ukjent")
            .user("admin", "Ada Administrator")
            .email("kari", "kari@example.org")
            .administrator("admin")
            .group(KS_GROUP, "ks");
    public final FakeHost host = new FakeHost();
    public final InMemoryProgrammes programmes = new InMemoryProgrammes();
    public final InMemoryParticipations participations = new InMemoryParticipations();
    public final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    public final InMemoryProgress progress = new InMemoryProgress();
    public final InMemoryMembers members = new InMemoryMembers();
    public final InMemoryGrants grants = new InMemoryGrants();
    public final InMemoryPageRecords pages = new InMemoryPageRecords();
    public final InMemoryActs acts = new InMemoryActs();
    public final InMemoryFacts facts = new InMemoryFacts();
    public final InMemoryRoles roles = new InMemoryRoles();
    public final InMemoryEvents events = new InMemoryEvents();
    public final InMemoryStatements statements = new InMemoryStatements();
    public final InMemoryReports reports = new InMemoryReports();
    public final InMemoryKept<IndicatorFacts> indicators = new InMemoryKept<>();
    public final InMemoryKept<MeasureFacts> measures = new InMemoryKept<>();
    public final InMemoryRegisterNotes registerNotes = new InMemoryRegisterNotes();
    public final InMemoryJobs jobs = new InMemoryJobs();
    public final FakeLocks locks = new FakeLocks();
    public boolean readOnly;
    public LocalDate day = LocalDate.of(2021, 4, 12);

    private String ksGroup = KS_GROUP;

    @Override
    public Optional<String> ksGroup() {
        return Optional.ofNullable(ksGroup);
    }

    @Override
    public void setKsGroup(String group) {
        this.ksGroup = group;
    }

    /** The rules on this site. */
    public Access access() {
        return new Access(this, people, () -> readOnly);
    }

    /** The door to its programme spaces. */
    public SpaceDoor door() {
        return new SpaceDoor(access(), host, participations, enrolments, programmes, register());
    }

    /** The rights that the plugin gives on it, and their notes. */
    public NotedGrants notedGrants() {
        return new NotedGrants(host.rights(), grants, members::users);
    }

    /** Its transactions. */
    public OneTransaction transaction() {
        return new OneTransaction() {
            @Override
            public <T> T of(Supplier<T> work) {
                return inTransaction(work);
            }
        };
    }

    /** Its locks, which nobody else waits for. */
    public OneAtATime oneAtATime() {
        return locks;
    }

    /** The log of what KS does. */
    public ActLog log() {
        return new ActLog(transaction(), acts, acts, clock());
    }

    /** The log of what is kept in its spaces. */
    public FactLog factLog() {
        return new FactLog(transaction(), facts, clock());
    }

    /** Does the work, and puts everything back when it fails. */
    public <T> T inTransaction(Supplier<T> work) {
        List<Runnable> undo = List.of(
                host.undo(),
                participations.undo(),
                enrolments.undo(),
                grants.undo(),
                pages.undo(),
                acts.undo(),
                facts.undo(),
                events.undo(),
                indicators.undo(),
                measures.undo(),
                jobs.undo());
        try {
            return work.get();
        } catch (RuntimeException failure) {
            undo.forEach(Runnable::run);
            throw failure;
        }
    }

    /** The real register. */
    public Register register() {
        return REGISTER;
    }

    /** The register with what KS has noted. */
    public RegisterEntries registerEntries() {
        return new RegisterEntries(register(), registerNotes);
    }

    /** A clock that stands at 08:30 UTC of the site's day. */
    public Clock clock() {
        return Clock.fixed(day.atTime(8, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** The site's day. */
    public Today today() {
        return new Today(clock());
    }

    /** Elverum takes part in Innlandet: kari coordinates, ola sees, rita administers the space, ks sees and administers. */
    public Participation elverum() {
        programmes.add(Programmes.innlandet());
        long spaceId = host.space("ABS3420");
        host.viewer("kari", "ABS3420").viewer("ola", "ABS3420");
        host.administrator("rita", "ABS3420").administrator("ks", "ABS3420");
        return participations
                .add(new Participation(
                        0,
                        Programmes.innlandet().key(),
                        "3420",
                        "ABS3420",
                        spaceId,
                        Participation.State.READY,
                        Language.BOKMAL,
                        "kari",
                        Instant.parse("2021-01-04T08:30:00Z")))
                .orElseThrow();
    }
}
