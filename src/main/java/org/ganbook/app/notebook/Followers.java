package org.ganbook.app.notebook;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;
import org.ganbook.notebook.Sessions;

/** The pages that follow what one learner's session does. */
final class Followers {

    private final Supplier<Sessions.Work> work;
    private final Set<Follower> followers = new CopyOnWriteArraySet<>();

    /** @param work what the session does at the moment of the call */
    Followers(Supplier<Sessions.Work> work) {
        this.work = work;
    }

    Sessions.Following follow(Runnable changed) {
        Follower follower = new Follower(changed);
        followers.add(follower);
        return follower;
    }

    void tell() {
        followers.forEach(follower -> follower.changed.run());
    }

    /** Two pages that follow are two, so identity counts. */
    private final class Follower implements Sessions.Following {

        private final Runnable changed;

        Follower(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public Sessions.Work work() {
            return work.get();
        }

        @Override
        public void close() {
            followers.remove(this);
        }
    }
}
