// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.group.EditGroup.Outcome;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.space.ConnectSpace;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.NameCoordinator;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** The rights that a place in a group gives come and go with it, and no others. */
public class MemberRightsTest {

    private static final String SPACE = "ABS3420";

    private final FakeSite site = new FakeSite();
    private final Grouping groups = new Grouping(site);

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void whoIsInMaySeeAndWriteAndWhoIsOutMayNoLonger() {
        Member member = add("ORD", "ukjent").member();
        remove(member);

        assertThat(site.host.grants()).containsExactly("ukjent takes part in ABS3420", "ukjent loses [see] in ABS3420");
    }

    @Test
    public void oneWithSeveralRolesKeepsHerRightsUntilTheLast() {
        Member mayor = add("ORD", "ukjent").member();
        Member parent = add("FOR", "ukjent").member();

        remove(mayor);
        assertThat(site.host.grants()).doesNotContain("ukjent loses [see] in ABS3420");
        remove(parent);
        assertThat(site.host.grants()).endsWith("ukjent loses [see] in ABS3420");
    }

    @Test
    public void whatOthersHaveGivenIsLeft() {
        remove(add("ORD", "ola").member());

        assertThat(site.host.grants()).containsExactly("ola takes part in ABS3420");
    }

    @Test
    public void theLastAdministratorOfTheSpaceIsAdministratorStill() {
        remove(add("ORD", "rita").member());

        assertThat(site.host.mayAdminister("rita", SPACE)).isTrue();
        assertThat(site.host.grants()).containsExactly("rita takes part in ABS3420");
    }

    @Test
    public void aCoordinatorWhoLeavesTheGroupCoordinatesStillAndIsToldSo() {
        Outcome out = remove(add("SKO", "kari").member());

        assertThat(keys(out)).containsExactly("group.said.coordinator");
        assertThat(groups.elverum().coordinator()).isEqualTo("kari");
    }

    @Test
    public void aFormerCoordinatorWhoIsAMemberKeepsWhatHerGroupGives() {
        nameCoordinator("ukjent");
        Member member = add("SKO", "ukjent").member();

        nameCoordinator("kari");
        assertThat(site.host.grants()).endsWith("ukjent loses [administer] in ABS3420");
        remove(member);
        assertThat(site.host.grants()).endsWith("ukjent loses [see] in ABS3420");
    }

    @Test
    public void aCoordinatorWhoLeavesTheGroupLosesNothingUntilAnotherIsNamed() {
        Member member = add("SKO", "ukjent").member();
        nameCoordinator("ukjent");

        remove(member);
        assertThat(site.host.grants()).doesNotContain("ukjent loses [see] in ABS3420");
        nameCoordinator("kari");
        assertThat(site.host.grants()).endsWith("ukjent loses [administer, see] in ABS3420");
    }

    @Test
    public void whereTheHostLacksTheCallsItIsSaidAndThePlaceIsSaved() {
        Member before = add("ORD", "ukjent").member();
        site.host.lackPermissionCalls();

        assertThat(keys(add("UTV", "rita"))).containsExactly("group.said.give");
        assertThat(keys(remove(before))).containsExactly("group.said.take");
        assertThat(groups.elverum().members())
                .extracting(one -> one.seat().user())
                .containsExactly("rita");
    }

    @Test
    public void aSpaceThatIsConnectedLetsTheMembersInAgain() {
        add("ORD", "ukjent");
        site.host.remove(SPACE);
        site.host.space(SPACE);

        new ConnectSpace(
                        site.access(),
                        site.participations,
                        site.host,
                        site.notedGrants(),
                        site.log(),
                        site.oneAtATime())
                .connect(FakeSite.KS, Programmes.innlandet().key(), Municipalities.ELVERUM);

        assertThat(site.host.grants()).endsWith("ukjent takes part in ABS3420");
        assertThat(site.grants.of(1, new GrantRecords.Subject(GrantRecords.Kind.MEMBER, "ukjent")))
                .containsExactly("see");
    }

    private void nameCoordinator(String user) {
        new NameCoordinator(
                        site.access(),
                        site.participations,
                        site.people,
                        new NameCoordinator.Rights(site.host, site.notedGrants()),
                        site.log(),
                        site.oneAtATime())
                .name(
                        FakeSite.KS,
                        Programmes.innlandet().key(),
                        List.of(new NameCoordinator.Wish(Municipalities.ELVERUM, user, Field.absent())));
    }

    /** As rita, who keeps the space whoever coordinates it. */
    private Outcome add(String role, String user) {
        return groups.editing().add(FakeSite.RITA, SPACE, Grouping.member(role, user));
    }

    private Outcome remove(Member member) {
        return groups.editing().remove(FakeSite.RITA, SPACE, member.id(), member.revision());
    }

    private static List<String> keys(Outcome outcome) {
        return outcome.said().stream().map(said -> said.key()).toList();
    }
}
