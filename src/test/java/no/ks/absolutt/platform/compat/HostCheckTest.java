// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.compat.Findings.State;
import no.ks.absolutt.platform.compat.HostReport.Missing;
import org.junit.Test;

public class HostCheckTest {

    private static final String SPACE = "com.atlassian.confluence.spaces.Space";
    private static final String LOCKS = "com.atlassian.beehive.ClusterLockService";
    private static final String GET_LOCK =
            LOCKS + "#getLockForName(Ljava/lang/String;)Lcom/atlassian/beehive/ClusterLock;";
    private static final Predicate<String> EVERY_SERVICE = service -> true;
    private static final Predicate<String> NO_SERVICE = service -> false;

    private final ClassLoader wholeHost = getClass().getClassLoader();

    @Test
    public void findsTypesMethodsConstructorsAndFields() {
        HostReport report = new HostCheck(List.of(
                        SPACE,
                        SPACE + "#getKey()Ljava/lang/String;",
                        SPACE + "#<init>()V",
                        "com.atlassian.confluence.security.Permission#VIEW:Lcom/atlassian/confluence/security/Permission;",
                        GET_LOCK))
                .look(wholeHost, EVERY_SERVICE);

        assertThat(report.missing()).isEmpty();
        assertThat(report.lookedUp()).isEqualTo(5);
    }

    @Test
    public void findsWhatAnInterfaceOrAParentBringsAlong() {
        assertThat(missing(
                        wholeHost,
                        "com.atlassian.confluence.user.ConfluenceUser#getName()Ljava/lang/String;",
                        LOCKS + "#hashCode()I",
                        "com.atlassian.confluence.pages.Page#getTitle()Ljava/lang/String;"))
                .isEmpty();
    }

    @Test
    public void namesARenamedMethodAndWhatItBelongsTo() {
        assertThat(missing(wholeHost, SPACE + "#getShortKey()Ljava/lang/String;"))
                .containsExactly(new Missing(SPACE + "#getShortKey()Ljava/lang/String;", HostPart.SPACES));
    }

    @Test
    public void aMethodThatAnswersAnotherTypeIsMissing() {
        assertThat(missing(wholeHost, SPACE + "#getKey()Ljava/lang/CharSequence;"))
                .hasSize(1);
    }

    @Test
    public void aFieldOfAnotherTypeIsMissing() {
        assertThat(missing(wholeHost, "com.atlassian.confluence.security.Permission#VIEW:Ljava/lang/String;"))
                .hasSize(1);
    }

    @Test
    public void aConstructorWithOtherParametersIsMissing() {
        assertThat(missing(wholeHost, SPACE + "#<init>(Ljava/lang/Integer;)V")).hasSize(1);
    }

    @Test
    public void whereAPackageIsMissingItsFeatureIsOffAndTheRestStays() {
        HostReport report = new HostCheck(List.of(LOCKS, GET_LOCK, SPACE))
                .look(new Lacking(name -> name.startsWith("com.atlassian.beehive.")), EVERY_SERVICE);

        assertThat(report.missing())
                .containsExactly(new Missing(LOCKS, HostPart.LOCKS), new Missing(GET_LOCK, HostPart.LOCKS));
        assertThat(report.parts()).containsEntry(HostPart.LOCKS, State.OFF);
    }

    @Test
    public void aMethodThatAnswersAMissingTypeIsMissing() {
        assertThat(missing(new Lacking("com.atlassian.beehive.ClusterLock"::equals), GET_LOCK))
                .hasSize(1);
    }

    @Test
    public void whereTheServiceIsNotRegisteredTheFeatureIsOffThoughItsTypesAreThere() {
        HostCheck check = new HostCheck(List.of(LOCKS));

        assertThat(check.look(wholeHost, NO_SERVICE).parts()).containsEntry(HostPart.LOCKS, State.OFF);
        assertThat(check.look(wholeHost, Set.of(LOCKS)::contains).parts()).containsEntry(HostPart.LOCKS, State.ON);
    }

    @Test
    public void whatNothingCallsIsNotUsedYetWhetherTheHostHasItOrNot() {
        assertThat(new HostCheck(List.of(SPACE)).look(wholeHost, NO_SERVICE).parts())
                .containsEntry(HostPart.MAIL, State.NOT_USED_YET)
                .containsEntry(HostPart.AUDIT, State.NOT_USED_YET)
                .containsEntry(HostPart.SEARCH, State.NOT_USED_YET);
    }

    @Test
    public void aMemberIsShownAsAPersonReadsIt() {
        assertThat(new HostMember(GET_LOCK).readable())
                .isEqualTo(LOCKS + "#getLockForName(java.lang.String): com.atlassian.beehive.ClusterLock");
        assertThat(new HostMember(SPACE + "#<init>(I[[JLjava/lang/String;)V").readable())
                .isEqualTo(SPACE + "#<init>(int, long[][], java.lang.String)");
        assertThat(new HostMember(SPACE + "#KIND:Ljava/lang/String;").readable())
                .isEqualTo(SPACE + "#KIND: java.lang.String");
        assertThat(new HostMember(SPACE).readable()).isEqualTo(SPACE);
    }

    @Test
    public void aPartThatLacksAMemberIsUnlike() {
        assertThat(new HostCheck(List.of(GET_LOCK, LOCKS + "#lock()V", SPACE)).unlike(wholeHost))
                .containsExactly(HostPart.LOCKS);
    }

    @Test
    public void aMemberMayBeAPartOfItsOwn() {
        assertThat(HostPart.of(SPACE + "#isArchived()Z")).isEqualTo(HostPart.ARCHIVED);
        assertThat(HostPart.of(SPACE + "#getKey()Ljava/lang/String;")).isEqualTo(HostPart.SPACES);
    }

    private static List<Missing> missing(ClassLoader host, String... lines) {
        return new HostCheck(List.of(lines)).look(host, EVERY_SERVICE).missing();
    }

    /** A host without the classes of those names. */
    private static final class Lacking extends ClassLoader {
        private final Predicate<String> lacked;

        Lacking(Predicate<String> lacked) {
            super(HostCheckTest.class.getClassLoader());
            this.lacked = lacked;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (lacked.test(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
