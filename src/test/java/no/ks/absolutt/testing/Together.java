// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same work in many threads that begin at once. */
public final class Together {

    private Together() {}

    /** Runs the work once in each thread and returns what they returned; fails when one of them failed. */
    public static <T> List<T> run(int threads, IntFunction<T> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                Callable<T> waiting = () -> {
                    ready.countDown();
                    ready.await();
                    return work.apply(thread);
                };
                futures.add(pool.submit(waiting));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
