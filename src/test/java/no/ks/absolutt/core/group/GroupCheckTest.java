// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakePeople;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Programmes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;

/** What a group lacks, and what KS asks to have confirmed. */
public class GroupCheckTest {

    private static final String SPACE = "ABS3420";
    private static final String INNLANDET = Programmes.innlandet().key();

    private final FakeSite site = new FakeSite();
    private final Grouping groups = new Grouping(site);

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void anEmptyGroupLacksAllButItsCoordinator() {
        assertThat(groups.elverum().gaps()).containsExactly(Gap.ELECTED, Gap.ADMINISTRATION, Gap.YOUTH, Gap.UNION);
        assertThat(Gap.in(List.of(), false)).contains(Gap.COORDINATOR);
    }

    @Test
    public void eachKindFillsItsGapAndTheChiefExecutiveIsAskedForByRole() {
        add("KSJ");
        assertThat(groups.elverum().gaps()).containsExactly(Gap.ELECTED, Gap.CHIEF, Gap.YOUTH, Gap.UNION);
        add("KDIR", "UTV", "BUR", "HTV");
        assertThat(groups.elverum().gaps()).isEmpty();
        assertThat(groups.elverum().findings(groups.roles(), Language.BOKMAL)).isEmpty();
    }

    @Test
    public void theReferenceGroupAndDeputiesFillNoGap() {
        assertThat(Gap.in(List.of(member(Group.REFERENCE, null), member(Group.PARTICIPANT, 7)), true))
                .contains(Gap.ELECTED);
        assertThat(Gap.in(List.of(member(Group.PARTICIPANT, null)), true)).doesNotContain(Gap.ELECTED);
    }

    @Test
    public void aMemberWhoHasBeenRemovedFromTheHostIsAFindingByRole() {
        groups.editing().add(FakeSite.KARI, SPACE, Grouping.member("REK", "ola"));
        ReadGroup afterwards = new ReadGroup(
                groups.members, groups.checks, groups.roles(), new FakePeople().user("kari", "Kari"), null);

        GroupState state = afterwards.of(site.door().visit(FakeSite.KARI, SPACE));

        assertThat(state.findings(groups.roles(), Language.BOKMAL).toString())
                .contains("group.finding.former", "Rektor i grunnskolen")
                .doesNotContain("ola");
    }

    @Test
    public void afterAnElectionEachMemberOfTheKindIsToBeConfirmedOnce() {
        add("ORD", "UTV", "KDIR");
        site.day = LocalDate.of(2021, 9, 20);
        groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);

        assertThat(codesToConfirm()).containsExactly("ORD", "UTV");
        site.day = LocalDate.of(2021, 9, 21);
        Member mayor = groups.elverum().toConfirm().get(0);
        Member confirmed = groups.editing()
                .confirm(FakeSite.KARI, SPACE, mayor.id(), mayor.revision())
                .member();
        assertThat(confirmed.seat()).isEqualTo(mayor.seat());
        assertThat(codesToConfirm()).containsExactly("UTV");
        Member chair = groups.elverum().toConfirm().get(0);
        groups.editing().remove(FakeSite.KARI, SPACE, chair.id(), chair.revision());
        add("UTV");
        assertThat(codesToConfirm()).isEmpty();
    }

    @Test
    public void askingWritesNothingOfTheMunicipalitiesAndOneAct() {
        add("ORD");
        groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);

        assertThat(groups.members.of(1)).extracting(Member::revision).containsExactly(1);
        assertThat(site.acts.newest(INNLANDET, 1).get(0).deed().kind()).isEqualTo(ActKind.ROLES_ASKED_FOR);
    }

    @Test
    public void aQuestionCalledBackAsksNobodyAndWhatIsConfirmedStays() {
        add("ORD", "UTV");
        site.day = LocalDate.of(2021, 9, 20);
        RoleCheck asked = groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);
        site.day = LocalDate.of(2021, 9, 21);
        Member mayor = groups.elverum().toConfirm().get(0);
        groups.editing().confirm(FakeSite.KARI, SPACE, mayor.id(), mayor.revision());

        RoleCheck calledBack = groups.asking().callBack(FakeSite.KS, INNLANDET, asked.id());

        assertThat(calledBack.calledBack().by()).isEqualTo(FakeSite.KS.userKey());
        assertThat(codesToConfirm()).isEmpty();
        assertThat(groups.members.of(1)).extracting(Member::revision).containsExactly(2, 1);
        assertThat(groups.asking().asked(FakeSite.KS, INNLANDET)).containsExactly(calledBack);
        assertThat(site.acts.newest(INNLANDET, 1).get(0).deed().kind()).isEqualTo(ActKind.ROLES_CALLED_BACK);
    }

    @Test
    public void anEarlierQuestionOfTheKindCountsAgain() {
        add("ORD");
        site.day = LocalDate.of(2021, 9, 20);
        groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);
        RoleCheck again = groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);

        groups.asking().callBack(FakeSite.KS, INNLANDET, again.id());

        assertThat(codesToConfirm()).containsExactly("ORD");
    }

    @Test
    public void callingBackTwiceIsLoggedOnce() {
        RoleCheck asked = groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED);
        RoleCheck once = groups.asking().callBack(FakeSite.KS, INNLANDET, asked.id());
        int acts = site.acts.newest(INNLANDET, 100).size();

        assertThat(groups.asking().callBack(FakeSite.KS, INNLANDET, asked.id())).isEqualTo(once);
        assertThat(site.acts.newest(INNLANDET, 100)).hasSize(acts);
    }

    @Test
    public void onlyKsCallsBackAndOnlyWhatItsProgrammeHasAskedFor() {
        int asked =
                groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED).id();

        assertThat(codeOf(() -> groups.asking().callBack(FakeSite.KARI, INNLANDET, asked)))
                .isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(codeOf(() -> groups.asking().callBack(FakeSite.KS, INNLANDET, asked + 1)))
                .isEqualTo(Refusal.Code.NOT_FOUND);
        site.readOnly = true;
        assertThat(codeOf(() -> groups.asking().callBack(FakeSite.KS, INNLANDET, asked)))
                .isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(groups.checks.of(INNLANDET)).extracting(RoleCheck::isOpen).containsExactly(true);
    }

    private static Refusal.Code codeOf(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }

    @Test
    public void onlyKsAsks() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> groups.asking().ask(FakeSite.KARI, INNLANDET, RoleKind.ELECTED));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> groups.asking().ask(FakeSite.KS, INNLANDET, RoleKind.ELECTED))
                        .code())
                .isEqualTo(Refusal.Code.READ_ONLY);
    }

    private List<String> codesToConfirm() {
        return groups.elverum().toConfirm().stream()
                .map(member -> member.seat().role().code())
                .toList();
    }

    private void add(String... roles) {
        Arrays.stream(roles).forEach(role -> groups.editing().add(FakeSite.KARI, SPACE, Grouping.member(role, null)));
    }

    private Member member(Group group, Integer deputyOf) {
        HeldRole mayor = HeldRole.of(groups.roles().withCode("ORD").orElseThrow());
        Seat seat = new Seat(group, mayor, null, null, deputyOf);
        return new Member(1, "key", seat, false, Instant.EPOCH, 1, Instant.EPOCH, "kari");
    }
}
