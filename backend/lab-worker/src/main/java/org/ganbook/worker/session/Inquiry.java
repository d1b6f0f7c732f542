package org.ganbook.worker.session;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.ganbook.lab.api.Answer;
import org.ganbook.lab.api.Question;
import org.ganbook.worker.python.PythonKernel;

/**
 * A question to a session, and what comes of it. It is thought about on the session's thread, between two cells; since
 * what it looks at is the learner's, whose code may come to no end, it is interrupted when its time is over.
 */
final class Inquiry {

    private static final Duration USUAL = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Question question;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private boolean ended;
    private boolean interrupting;
    private boolean givenUp;

    Inquiry(Question question) {
        this.question = question;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    void answer(Answer known) {
        answer.complete(known);
    }

    private Duration limit() {
        Duration wanted = question.limit().isPositive() ? question.limit() : USUAL;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    /**
     * Asks the kernel. Called on the session's thread.
     *
     * @param patience how long an interrupted kernel may take to notice it
     * @param giveUp called, on another thread, when it does not
     */
    void think(PythonKernel kernel, ScheduledExecutorService clock, Duration patience, Runnable giveUp) {
        Answer found = new Answer.Failed("the session could not answer");
        ScheduledFuture<?> alarm = null;
        try {
            // What it takes to read the code that answers is nobody's fault.
            kernel.readyToAnswer();
            alarm = clock.schedule(
                    () -> interrupt(kernel, patience, giveUp), limit().toMillis(), TimeUnit.MILLISECONDS);
            found = kernel.ask(question.kind(), question.text());
        } finally {
            if (alarm != null) {
                alarm.cancel(false);
            }
            if (end()) {
                kernel.recover();
            }
            answer(found);
        }
    }

    private void interrupt(PythonKernel kernel, Duration patience, Runnable giveUp) {
        synchronized (this) {
            if (ended) {
                return;
            }
            interrupting = true;
        }
        answer(new Answer.Failed("it took too long"));
        Thread.ofPlatform().daemon().name("interrupt").start(() -> {
            boolean done = true;
            try {
                done = kernel.interrupt(patience);
            } finally {
                synchronized (this) {
                    interrupting = false;
                    notifyAll();
                }
            }
            if (!done && isUnderWay()) {
                giveUp.run();
            }
        });
    }

    /** Whether it goes on in spite of the interrupt; then its kernel will be no more. */
    private synchronized boolean isUnderWay() {
        givenUp = !ended;
        return givenUp;
    }

    /** From here on it isn't interrupted any more. Returns whether it was, and the kernel has to be put in order. */
    private synchronized boolean end() {
        ended = true;
        boolean was = interrupting || answer.isDone();
        while (interrupting) {
            try {
                wait();
            } catch (InterruptedException e) {
                // That was the interrupt we wait for.
            }
        }
        return was && !givenUp;
    }
}
