// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Undoing;
import org.junit.Before;
import org.junit.Test;

/** «Angre» of what was changed in the groups, and of the rights that went with it. */
public class UndoMemberTest {

    private static final String SPACE = "ABS3420";

    private final FakeSite site = new FakeSite();
    private Undoing use;

    @Before
    public void elverumTakesPart() {
        site.elverum();
        use = new Undoing(site);
    }

    @Test
    public void whoeverWasAddedIsOutAgainWithTheRightsThatSheGot() {
        Member added = add("REK", "ukjent");
        undo(added, 1, 1);

        assertThat(members()).isEmpty();
        assertThat(site.host.grants()).endsWith("ukjent loses [see] in ABS3420");
    }

    @Test
    public void whoeverWasTakenOutComesBackWithHerRights() {
        Member added = add("REK", "ukjent");
        use.groups.editing().remove(FakeSite.KARI, SPACE, added.id(), 1);

        undo(added, 2, 2);

        assertThat(members()).singleElement().satisfies(one -> {
            assertThat(one.seat()).isEqualTo(added.seat());
            assertThat(one.revision()).isEqualTo(3);
        });
        assertThat(site.host.grants()).endsWith("ukjent takes part in ABS3420");
        assertThat(log(added))
                .extracting(FactVerb::of)
                .containsExactly(FactVerb.RESTORED, FactVerb.REMOVED, FactVerb.ADDED);
    }

    @Test
    public void roleAndUserGoBackToWhatTheyWere() {
        Member added = add("ORD", "ola");
        change(added, Field.of("Prest"), Field.of("rita"));

        undo(added, 2, 2);

        assertThat(members()).extracting(Member::seat).containsExactly(added.seat());
    }

    @Test
    public void aRoleOfOnesOwnComesBackWithWhomItStandsFor() {
        Member added = use.groups
                .editing()
                .add(
                        FakeSite.KARI,
                        SPACE,
                        new MemberEdit(
                                0,
                                Field.of(Group.PARTICIPANT),
                                Field.of("Klubbleder"),
                                Field.of(RoleKind.UNION),
                                Field.absent(),
                                Field.absent(),
                                Field.absent()))
                .member();
        change(added, Field.of("ORD"), Field.absent());

        undo(added, 2, 2);

        assertThat(members()).extracting(Member::seat).containsExactly(added.seat());
    }

    @Test
    public void whoIsShownByRoleAloneIsNotInTheLogAndCannotComeBack() {
        Member parent = add("FOR", "ola");
        change(parent, Field.of("ORD"), Field.of("rita"));

        UndoFact.Undone undone = undo(parent, 2, 2);

        assertThat(undone.said()).extracting(one -> one.key()).containsExactly("group.said.unnamed");
        assertThat(members()).extracting(Member::seat).singleElement().satisfies(seat -> {
            assertThat(seat.role()).isEqualTo(parent.seat().role());
            assertThat(seat.user()).isNull();
        });
    }

    @Test
    public void aUserWhoBecameHiddenComesBackByName() {
        Member mayor = add("ORD", "ola");
        change(mayor, Field.of("FOR"), Field.absent());

        undo(mayor, 2, 2);

        assertThat(members()).extracting(Member::seat).containsExactly(mayor.seat());
    }

    @Test
    public void aDeputyWhosePrincipalIsGoneComesBackAsAMemberOfHerOwn() {
        Member mayor = add("ORD", "ola");
        Member deputy = use.groups
                .editing()
                .add(
                        FakeSite.KARI,
                        SPACE,
                        new MemberEdit(
                                0,
                                Field.of(Group.PARTICIPANT),
                                Field.of("Varaordfører"),
                                Field.of(RoleKind.ELECTED),
                                Field.absent(),
                                Field.absent(),
                                Field.of(mayor.id())))
                .member();
        use.groups.editing().remove(FakeSite.KARI, SPACE, deputy.id(), 1);
        use.groups.editing().remove(FakeSite.KARI, SPACE, mayor.id(), 1);

        undo(deputy, 2, 2);

        assertThat(members()).extracting(one -> one.seat().deputyOf()).containsExactly((Integer) null);
    }

    @Test
    public void whatWasOnlyConfirmedOrNotWantedIsNotUndone() {
        Member mayor = add("ORD", "ola");
        use.groups.editing().confirm(FakeSite.KARI, SPACE, mayor.id(), 1);
        use.groups.editing().decline(FakeSite.KARI, SPACE, "KDIR");

        assertThat(site.facts.latest(1, java.util.Set.of(FactKind.MEMBER), 2))
                .extracting(FactChange::isUndoable)
                .containsExactly(false, false);
        assertThatThrownBy(() -> undo(mayor, 2, 2))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID));
    }

    private Member add(String role, String user) {
        return use.groups
                .editing()
                .add(FakeSite.KARI, SPACE, Grouping.member(role, user))
                .member();
    }

    private void change(Member member, Field<String> role, Field<String> user) {
        use.groups
                .editing()
                .change(
                        FakeSite.KARI,
                        SPACE,
                        member.id(),
                        new MemberEdit(1, Field.absent(), role, Field.absent(), user, Field.absent(), Field.absent()));
    }

    private UndoFact.Undone undo(Member member, int change, int revision) {
        return use.undo.undo(
                FakeSite.KARI, SPACE, new UndoFact.Wanted(FactKind.MEMBER, member.key(), change, revision));
    }

    private List<Member> members() {
        return use.groups.elverum().members();
    }

    private List<FactChange> log(Member member) {
        return site.facts.of(1, FactKind.MEMBER, member.key());
    }
}
