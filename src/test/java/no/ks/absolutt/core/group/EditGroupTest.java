// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.group.EditGroup.Outcome;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import org.junit.Before;
import org.junit.Test;

public class EditGroupTest {

    private static final String SPACE = "ABS3420";
    /** Synthetic: the month is raised by 80. */
    private static final String IDENTITY_NUMBER = "17912099997";

    private final FakeSite site = new FakeSite();
    private final Grouping groups = new Grouping(site);

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void aMemberIsARoleWithAUserWhoIsLookedUpByNameOrAddress() {
        Member mayor = add("ORD", "ola").member();
        Member teacher = add("Rektor i grunnskolen", "kari@example.org").member();

        assertThat(mayor.seat()).isEqualTo(new Seat(Group.PARTICIPANT, role("ORD"), "ola", null, null));
        assertThat(teacher.seat().role()).isEqualTo(role("REK"));
        assertThat(teacher.seat().user()).isEqualTo("kari");
        assertThat(mayor.revision()).isEqualTo(1);
        assertThat(site.facts.latest(1, Set.of(FactKind.MEMBER), 9).toString()).doesNotContain("@");
    }

    @Test
    public void aUserWhoIsNotThereIsSaidAndTheRoleSavedWithoutAName() {
        Outcome outcome = add("ORD", "nobody@example.org");

        assertThat(keys(outcome)).containsExactly("group.said.unknown");
        assertThat(outcome.member().seat().user()).isNull();
        assertThat(groups.elverum().members()).containsExactly(outcome.member());
    }

    @Test
    public void aRoleInOtherWordsIsTheProgrammesWhereItKnowsThem() {
        assertThat(add("rådmann", null).member().seat().role()).isEqualTo(role("KDIR"));
        assertThat(add("Skulesjef / skulefagleg rådgivar", null).member().seat().role())
                .isEqualTo(role("SKO"));
        assertThat(add("Prest", null).member().seat().role()).isEqualTo(HeldRole.own("Prest", RoleKind.OTHER));
    }

    @Test
    public void childrenAndYouthHaveNoNameButAnAdultContact() {
        Refusal refusal = refusal(() -> add("BUR", "ola"));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
        assertThat(refusal.field()).isEqualTo("user");

        Member youth = groups.editing()
                .add(FakeSite.KARI, SPACE, edit(0, Field.of("BUR"), Field.absent(), Field.of("Leder av ungdomsrådet")))
                .member();
        assertThat(youth.seat().contact()).isEqualTo("Leder av ungdomsrådet");

        Member named = add("REK", "ukjent").member();
        Member becameYouth = change(named, Field.of("BUR"), Field.absent()).member();
        assertThat(becameYouth.seat().user()).isNull();
        assertThat(site.host.grants()).endsWith("ukjent loses [see] in ABS3420");
    }

    @Test
    public void parentsAreNamedNowhereInTheLogEither() {
        Member parent = add("FOR", "ola").member();

        assertThat(parent.seat().user()).isEqualTo("ola");
        assertThat(parent.seat().shownUser()).isNull();
        assertThat(site.facts.of(1, FactKind.MEMBER, parent.key()).get(0).deed())
                .isEqualTo(FactDeed.of(
                                FactKind.MEMBER, parent.key(), "Foreldre (FAU, foreldreråd, kommunalt foreldreutvalg)")
                        .with("group", null, Group.PARTICIPANT)
                        .with("role", null, "Foreldre (FAU, foreldreråd, kommunalt foreldreutvalg)")
                        .with("access", null, true));
    }

    @Test
    public void whatIsLeftOutStaysAndNullClears() {
        Member mayor = add("ORD", "ola").member();

        Member moved = change(mayor, Field.of("UTV"), Field.absent()).member();
        assertThat(moved.seat().user()).isEqualTo("ola");
        assertThat(moved.revision()).isEqualTo(2);
        Member unnamed = change(moved, Field.absent(), Field.of(null)).member();
        assertThat(unnamed.seat()).isEqualTo(Seat.of(Group.PARTICIPANT, role("UTV")));
    }

    @Test
    public void whatChangesNothingLeavesNoTrace() {
        Member mayor = add("ORD", "ola").member();

        assertThat(change(mayor, Field.of("ORD"), Field.of("ola")).member()).isEqualTo(mayor);
        assertThat(site.facts.of(1, FactKind.MEMBER, mayor.key())).hasSize(1);
    }

    @Test
    public void aStaleChangeIsRefusedWithTheMemberAsSheIs() {
        Member mayor = add("ORD", null).member();
        Member now = change(mayor, Field.absent(), Field.of("ola")).member();

        assertThat(refusal(() -> change(mayor, Field.of("UTV"), Field.absent())).current())
                .isEqualTo(now);
        assertThat(refusal(() -> groups.editing().remove(FakeSite.KARI, SPACE, mayor.id(), 1))
                        .code())
                .isEqualTo(Refusal.Code.CONFLICT);
    }

    @Test
    public void whoIsOutIsOutAndHerRowStays() {
        Member mayor = add("ORD", "ola").member();
        remove(mayor);

        assertThat(groups.elverum().members()).isEmpty();
        assertThat(groups.members.of(1)).extracting(Member::removed).containsExactly(true);
        assertThat(refusal(() -> remove(mayor)).code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    @Test
    public void aDeputyStandsInForARegularMemberOfTheSameGroup() {
        Member mayor = add("ORD", "ola").member();
        Member deputy = deputy("KST", mayor.id()).member();

        assertThat(deputy.seat().deputyOf()).isEqualTo(mayor.id());
        assertThat(refusal(() -> deputy("UTV", deputy.id())).field()).isEqualTo("deputyOf");
        assertThat(refusal(() -> deputy("UTV", 99)).field()).isEqualTo("deputyOf");
        remove(mayor);
        assertThat(groups.elverum().findings(groups.roles(), Language.BOKMAL))
                .extracting(said -> said.key())
                .contains("group.finding.deputy");
    }

    @Test
    public void anIdentityNumberIsRefusedInEveryTextAndStoredNowhere() {
        assertThat(refusal(() -> add("Mor til " + IDENTITY_NUMBER, null)).field())
                .isEqualTo("role");
        assertThat(refusal(() -> add("ORD", IDENTITY_NUMBER)).field()).isEqualTo("user");
        assertThat(refusal(() -> add("x".repeat(121), null)).field()).isEqualTo("role");
        assertThat(refusal(() -> groups.editing()
                                .add(
                                        FakeSite.KARI,
                                        SPACE,
                                        edit(0, Field.of("BUR"), Field.absent(), Field.of(IDENTITY_NUMBER))))
                        .field())
                .isEqualTo("contact");
        assertThat(groups.members.of(1)).isEmpty();
    }

    @Test
    public void onlyWhoKeepsTheSpaceChangesItsGroups() {
        assertThat(groups.editing()
                        .add(FakeSite.RITA, SPACE, Grouping.member("ORD", null))
                        .member()
                        .changedBy())
                .isEqualTo("rita");
        assertThat(refusedTo(FakeSite.OLA)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusedTo(FakeSite.KS)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusedTo(FakeSite.UKJENT)).isEqualTo(Refusal.Code.NOT_FOUND);
        site.readOnly = true;
        assertThat(refusedTo(FakeSite.KARI)).isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void suggestionsAreTakenInOnceOrSaidNoTo() {
        List<String> before = suggested();
        groups.editing().takeIn(FakeSite.KARI, SPACE, "ORD");
        groups.editing().takeIn(FakeSite.KARI, SPACE, "ORD");
        groups.editing().decline(FakeSite.KARI, SPACE, "KUL");

        assertThat(before).containsExactly("ORD", "UTV", "KDIR", "KSJ", "SKO", "BHG", "PPT", "KUL", "HTV", "BUR");
        assertThat(suggested()).containsExactly("UTV", "KDIR", "KSJ", "SKO", "BHG", "PPT", "HTV", "BUR");
        assertThat(groups.elverum().members())
                .extracting(member -> member.seat().role().code())
                .containsExactly("ORD");

        groups.editing().takeIn(FakeSite.KARI, SPACE, null);
        assertThat(suggested()).isEmpty();
        assertThat(groups.elverum().members()).hasSize(9);
    }

    private List<String> suggested() {
        return groups.elverum().suggested().stream().map(GroupRole::code).toList();
    }

    private Refusal.Code refusedTo(Viewer viewer) {
        return refusal(() -> groups.editing().add(viewer, SPACE, Grouping.member("UTV", null)))
                .code();
    }

    private static Refusal refusal(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run);
    }

    private Outcome add(String role, String user) {
        return groups.editing().add(FakeSite.KARI, SPACE, Grouping.member(role, user));
    }

    private Outcome deputy(String role, int of) {
        MemberEdit edit = new MemberEdit(
                0, Field.absent(), Field.of(role), Field.absent(), Field.absent(), Field.absent(), Field.of(of));
        return groups.editing().add(FakeSite.KARI, SPACE, edit);
    }

    private Outcome change(Member member, Field<String> role, Field<String> user) {
        MemberEdit edit = edit(member.revision(), role, user, Field.absent());
        return groups.editing().change(FakeSite.KARI, SPACE, member.id(), edit);
    }

    private Outcome remove(Member member) {
        return groups.editing().remove(FakeSite.KARI, SPACE, member.id(), member.revision());
    }

    private static MemberEdit edit(int revision, Field<String> role, Field<String> user, Field<String> contact) {
        return new MemberEdit(revision, Field.absent(), role, Field.absent(), user, contact, Field.absent());
    }

    private HeldRole role(String code) {
        return HeldRole.of(groups.roles().withCode(code).orElseThrow());
    }

    private static List<String> keys(Outcome outcome) {
        return outcome.said().stream().map(said -> said.key()).toList();
    }
}
