package io.seedtree.parallel;

import io.seedtree.parallel.StackExcerpts.Excerpt;

/**
 * A thread seen at a place, in the form in which an audit keeps one for each stream.
 *
 * @param name the name of the thread, which may be empty
 * @param id its number
 * @param at what it was doing
 * @param origin where the stream came from, or {@link Excerpt#NONE}
 */
record Sighting(String name, long id, Excerpt at, Excerpt origin) {

    static Sighting of(Excerpt at, Excerpt origin) {
        Thread thread = Thread.currentThread();
        return new Sighting(thread.getName(), thread.threadId(), at, origin);
    }

    /** Where to look for the mistake: the origin if there is one. */
    Excerpt source() {
        return origin == Excerpt.NONE ? at : origin;
    }

    AuditFinding.Place toPlace() {
        String thread = (name.isEmpty() ? "thread" : name) + " #" + id;
        return new AuditFinding.Place(thread, at.frames(), origin.frames());
    }
}
