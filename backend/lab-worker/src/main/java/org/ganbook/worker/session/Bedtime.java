package org.ganbook.worker.session;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ganbook.lab.api.NotKept;
import org.ganbook.lab.api.PutAway;
import org.ganbook.lab.api.Revival;
import org.ganbook.worker.python.KernelSleep;

/** Puts a session away in a file, or brings it back from there; works on the session's thread. */
final class Bedtime {

    static final Duration LONGEST_REVIVAL = Duration.ofSeconds(120);

    private static final System.Logger LOG = System.getLogger(Bedtime.class.getName());
    /** A variable whose storing doesn't end is left out of the next attempt, each of which has half of the time. */
    private static final int ATTEMPTS = 4;
    /** After this part of an attempt's time Python itself leaves the rest, without being interrupted. */
    private static final double PATIENCE = 0.8;

    private final Session session;
    private final Path file;
    private final String name;

    Bedtime(Session session, Path file, String name) {
        this.session = session;
        this.file = file;
        this.name = name;
    }

    PutAway store(Session.Turn turn, KernelParts parts, Duration limit, long bytes) {
        Set<String> skipped = new HashSet<>();
        double seconds = limit.toMillis() / 1000.0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            seconds /= 2;
            try {
                List<NotKept> notKept = attempt(turn, parts, seconds, bytes, skipped);
                if (session.endAfter(turn, true)) {
                    return new PutAway(PutAway.Outcome.STORED, notKept);
                }
                Files.deleteIfExists(file);
                return new PutAway(PutAway.Outcome.BUSY);
            } catch (KernelSleep.InterruptedAtException e) {
                parts.kernel().recover();
                if (session.wasStopped()) {
                    var unused = session.endAfter(turn, false);
                    return new PutAway(PutAway.Outcome.BUSY);
                }
                skipped.add(e.variable());
            } catch (Exception e) {
                LOG.log(System.Logger.Level.ERROR, "A session could not be put away", e);
                break;
            }
        }
        var unused = session.endAfter(turn, false);
        return new PutAway(PutAway.Outcome.FAILED);
    }

    private List<NotKept> attempt(Session.Turn turn, KernelParts parts, double seconds, long bytes, Set<String> skipped)
            throws Exception {
        var storing = new KernelSleep.Storing(
                file, name, parts.kernel().executionCount(), bytes, seconds * PATIENCE, Set.copyOf(skipped));
        return session.within(turn, seconds, () -> parts.kernel().sleep().putAway(storing, parts.torch()));
    }

    Revival revive(Session.Turn turn, KernelParts parts) {
        Revival revival;
        try {
            KernelSleep.Revived revived = session.within(turn, LONGEST_REVIVAL.toSeconds(), () -> parts.kernel()
                    .sleep()
                    .revive(file, name, parts.torch()));
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
}
