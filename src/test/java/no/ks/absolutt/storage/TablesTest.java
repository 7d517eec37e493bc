// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.Test;

/**
 * The shape of the tables. With the store tests it covers the traps of facts/active-objects.md, by their numbers there:
 *
 * <ol>
 *   <li>H2 accepts what PostgreSQL refuses: every store test runs every query on both.
 *   <li>A failed statement ends a PostgreSQL transaction: {@code aRevisionThatIsTakenWritesNothing},
 *       {@code aMunicipalityTakesPartInAProgrammeOnce}, {@code aKeyThatIsTakenDoesNotSpoilTheCallersTransaction}.
 *   <li>Lost updates: {@code ofManyWhoWriteTheNextRevisionOneWins} and the like in every store.
 *   <li>{@code @Unique} means NOT NULL: {@link #whatIsUniqueSaysThatItIsNeverNull}.
 *   <li>Relations are read one by one: {@link #columnsHoldSimpleValues}, {@code everyReadIsOneStatement}.
 *   <li>Statements differ by database: {@code aWriteIsAHandfulOfStatements}.
 *   <li>{@code stream()}: {@link #theCallsWithTrapsAreNotUsed}.
 *   <li>A setter without {@code save()}: {@code spaceStateLanguageAndCoordinatorAreUpdated},
 *       {@code aLaterChangeClearsWhatIsCleared}.
 *   <li>{@code migrate()} with part of the model: {@link #theDescriptorListsEveryTable},
 *       {@link RestartTest}.
 *   <li>Names of at most 30 characters: {@link #namesAreShortAndNotReserved}.
 *   <li>Long texts: {@link #textsAreShortOrUnlimitedAndNothingUnlimitedIsIndexed},
 *       {@code theLongestTextsComeBackAsTheyWere}; NUL: {@code FreeTextTest}.
 *   <li>Reserved words: {@link #namesAreShortAndNotReserved}.
 *   <li>Enums and dates: {@link #columnsHoldSimpleValues}; unknown columns: {@link #columnsAreNamedByTheirConstants}.
 *   <li>{@code count()} with a limit, joins, groups, {@code deleteWithSQL}: {@link #theCallsWithTrapsAreNotUsed}.
 * </ol>
 */
public class TablesTest {

    private static final int LONGEST_TABLE = 20;
    private static final int LONGEST_COLUMN = 30;
    private static final int LONGEST_LIMITED_TEXT = 450;

    /** facts/platform.md, section 4.1, and facts/active-objects.md, trap 12. */
    private static final Set<String> RESERVED = Set.of(
            "KEY VALUE ORDER USER DATE TYPE LEVEL COMMENT INDEX SIZE NUMBER POSITION START END GROUP TEXT MODE BLOB CLOB ROWID TIMESTAMP VARCHAR2"
                    .split(" "));

    private final List<Class<? extends RawEntity<?>>> rows = TestDatabase.rowsOfTheDescriptor();
    private final List<Method> getters = rows.stream()
            .flatMap(row -> Arrays.stream(row.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Accessor.class))
            .toList();

    @Test
    public void theDescriptorListsEveryTable() {
        JavaClasses storage = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.ks.absolutt.storage");
        Set<String> written = storage.stream()
                .filter(type -> type.isAssignableTo(Entity.class))
                .map(type -> type.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).isNotEmpty().extracting(Class::getName).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    public void everyRowIsReadWholeAndNamesItsTable() {
        assertThat(rows).allMatch(row -> row.isAnnotationPresent(Preload.class));
        assertThat(rows)
                .extracting(row -> row.getAnnotation(Table.class).value())
                .doesNotHaveDuplicates();
    }

    @Test
    public void namesAreShortAndNotReserved() {
        assertThat(tables()).allMatch(name -> name.length() <= LONGEST_TABLE);
        assertThat(columns()).allMatch(name -> name.length() <= LONGEST_COLUMN);
        assertThat(Stream.concat(tables(), columns()).toList())
                .allMatch(name -> name.matches("[A-Z][A-Z_]*"))
                .doesNotContainAnyElementsOf(RESERVED);
    }

    @Test
    public void columnsAreNamedByTheirConstants() throws ReflectiveOperationException {
        for (Method getter : getters) {
            String column = getter.getAnnotation(Accessor.class).value();
            assertThat(getter.getDeclaringClass().getField(column).get(null)).isEqualTo(column);
        }
    }

    @Test
    public void columnsHoldSimpleValues() {
        assertThat(getters)
                .extracting(Method::getReturnType)
                .isSubsetOf(String.class, int.class, Integer.class, long.class, Long.class, boolean.class);
    }

    @Test
    public void whatIsUniqueSaysThatItIsNeverNull() {
        assertThat(getters)
                .filteredOn(getter -> getter.isAnnotationPresent(Unique.class))
                .hasSizeGreaterThan(6)
                .allMatch(getter -> getter.isAnnotationPresent(NotNull.class));
    }

    @Test
    public void textsAreShortOrUnlimitedAndNothingUnlimitedIsIndexed() {
        for (Method getter : getters) {
            StringLength length = getter.getAnnotation(StringLength.class);
            boolean indexed = getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class);
            if (length != null) {
                assertThat(length.value()).as(getter.toString()).isLessThanOrEqualTo(LONGEST_LIMITED_TEXT);
                assertThat(length.value() == StringLength.UNLIMITED && indexed).isFalse();
            }
        }
    }

    @Test
    public void theCallsWithTrapsAreNotUsed() {
        JavaClasses storage = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.ks.absolutt.storage");

        assertThat(storage.stream().flatMap(type -> type.getMethodCallsFromSelf().stream()))
                .filteredOn(call -> call.getTargetOwner().isEquivalentTo(ActiveObjects.class))
                .isNotEmpty()
                .extracting(JavaCall::getName)
                .isSubsetOf("create", "find", "get", "count", "delete", "executeInTransaction");
    }

    private Stream<String> tables() {
        return rows.stream().map(row -> row.getAnnotation(Table.class).value());
    }

    private Stream<String> columns() {
        return getters.stream()
                .map(getter -> getter.getAnnotation(Accessor.class).value());
    }
}
