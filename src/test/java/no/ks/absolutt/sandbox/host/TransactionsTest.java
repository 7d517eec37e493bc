// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class TransactionsTest extends WorldOnBothDatabases {

    @Test
    public void aFailureUndoesEverythingInTheTransaction() {
        assertThatThrownBy(() -> world.database().runInTransaction(() -> {
                    space("A", "ks", SpaceVisibility.PRIVATE);
                    throw new IllegalStateException("stopp");
                }))
                .hasMessage("stopp");
        assertThat(world.spaces().all()).isEmpty();
    }

    @Test
    public void aNestedFailureThatIsCaughtStillUndoesTheWhole() {
        assertThatThrownBy(() -> world.database().runInTransaction(() -> {
                    space("A", "ks", SpaceVisibility.PRIVATE);
                    assertThatThrownBy(() -> space("a", "ks", SpaceVisibility.PRIVATE))
                            .isInstanceOf(NameTaken.class);
                }))
                .isInstanceOf(Database.RolledBack.class);
        assertThat(world.spaces().all()).isEmpty();
    }

    @Test
    public void aLibraryJoinsTheTransactionAndCannotEndIt() {
        assertThatThrownBy(() -> world.database().runInTransaction(() -> {
                    space("A", "ks", SpaceVisibility.PRIVATE);
                    renameThroughLibrary("Nytt navn");
                    assertThat(world.spaces().byKey("A").orElseThrow().name()).isEqualTo("Nytt navn");
                    throw new IllegalStateException("stopp");
                }))
                .hasMessage("stopp");
        assertThat(world.spaces().all()).isEmpty();
    }

    @Test
    public void aLibraryOutsideATransactionHasAConnectionOfItsOwn() {
        space("A", "ks", SpaceVisibility.PRIVATE);
        renameThroughLibrary("Nytt navn");
        assertThat(world.spaces().byKey("A").orElseThrow().name()).isEqualTo("Nytt navn");
    }

    @Test
    public void thereIsNoConnectionWithoutATransaction() {
        assertThatThrownBy(() -> world.database().current()).hasMessage("No transaction on this thread");
    }

    @Test
    public void ofTwoWhoTakeOneNameAtTheSameTimeOneIsTold() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch bothStarted = new CountDownLatch(2);
        Callable<SpaceRow> take = () -> world.database().inTransaction(() -> {
            bothStarted.countDown();
            awaitBoth(bothStarted);
            return space("SAMME", "ks", SpaceVisibility.PRIVATE);
        });
        List<Throwable> failures = new ArrayList<>();
        for (Future<SpaceRow> result : threads.invokeAll(List.of(take, take))) {
            try {
                result.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        assertThat(failures).hasSize(1).first().isInstanceOf(NameTaken.class);
        assertThat(world.spaces().all()).hasSize(1);
    }

    private static void awaitBoth(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void renameThroughLibrary(String name) {
        try (Connection connection = world.database().joining().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE sbx_space SET name = '" + name + "'");
            if (world.database().inTransaction()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new SqlFailure("rename", e);
        }
    }
}
