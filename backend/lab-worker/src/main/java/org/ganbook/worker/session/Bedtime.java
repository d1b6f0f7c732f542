package org.ganbook.worker.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Revival;
import org.ganbook.worker.python.KernelSleep;
import org.ganbook.worker.python.KernelSleep.InterruptedAtException;

/** Puts a session away in a file, or brings it back from there; works on the session's thread. */
final class Bedtime {

    private static final System.Logger LOG = System.getLogger(Bedtime.class.getName());
    /** A variable that comes to no end is left out of the next attempt, each of which has half of the time. */
    private static final int ATTEMPTS = 4;
    /** After this part of an attempt's time Python itself leaves the rest, without being interrupted. */
    private static final double PATIENCE = 0.8;

    private final Session session;
    private final Path file;
    private final String key;

    Bedtime(Session session, Path file, String key) {
        this.session = session;
        this.file = file;
        this.key = key;
    }

    /** @param bytes what may be left behind */
    PutAway store(Session.Turn turn, KernelParts parts, Duration limit, long bytes) {
        try {
            attempts(turn, parts, limit, (seconds, skipped) -> {
                int count = parts.kernel().executionCount();
                var storing = new KernelSleep.Storing(file, key, count, bytes, seconds * PATIENCE, skipped);
                parts.kernel().sleep().putAway(storing, parts.torch());
                return storing;
            });
            if (session.endAfter(turn, true)) {
                return PutAway.STORED;
            }
            Files.deleteIfExists(file);
            return PutAway.BUSY;
        } catch (StoppedException e) {
            var unused = session.endAfter(turn, false);
            return PutAway.BUSY;
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "A session could not be put away", e);
            var unused = session.endAfter(turn, false);
            return PutAway.FAILED;
        }
    }

    Revival revive(Session.Turn turn, KernelParts parts, Duration limit) {
        Revival revival;
        try {
            KernelSleep.Revived revived = attempts(turn, parts, limit, (seconds, skipped) -> parts.kernel()
                    .sleep()
                    .revive(file, key, skipped, parts.torch()));
            parts.kernel().continueFrom(revived.executionCount());
            revival = new Revival(Revival.Outcome.REVIVED, revived.notKept());
        } catch (NoSuchFileException e) {
            revival = new Revival(Revival.Outcome.MISSING, List.of());
        } catch (Exception e) {
            LOG.log(System.Logger.Level.ERROR, "A session could not be revived", e);
            revival = new Revival(Revival.Outcome.UNREADABLE, List.of());
        }
        var unused = session.endAfter(turn, false);
        return revival;
    }

    private interface Attempt<T> {
        T make(double seconds, Set<String> skipped) throws Exception;
    }

    /** Somebody wants something else of the session. */
    private static final class StoppedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private <T> T attempts(Session.Turn turn, KernelParts parts, Duration limit, Attempt<T> attempt) throws Exception {
        Set<String> skipped = new HashSet<>();
        double seconds = limit.toMillis() / 1000.0;
        for (int count = 0; count < ATTEMPTS; count++) {
            seconds /= 2;
            double longest = seconds;
            Callable<T> made = () -> attempt.make(longest, Set.copyOf(skipped));
            try {
                return session.within(turn, seconds, made);
            } catch (InterruptedAtException e) {
                parts.kernel().recover();
                if (session.wasStopped()) {
                    throw new StoppedException();
                }
                skipped.add(e.variable());
            }
        }
        throw new IOException("too many variables came to no end: " + skipped.size());
    }
}
