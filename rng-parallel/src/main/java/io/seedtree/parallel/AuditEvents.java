package io.seedtree.parallel;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** What an audit tells the JDK's Flight Recorder, while one is recording. */
final class AuditEvents {

    /*
     * Design. The recorder adds thread, time and stack of the second place itself. Fields are read by it
     * only.
     */

    private AuditEvents() {
    }

    static void streamOpened(StreamWatch stream) {
        StreamOpened event = new StreamOpened();
        if (event.shouldCommit()) {
            event.stream = stream.describe();
            event.declared = stream.declared().map(Enum::name).orElse("");
            event.commit();
        }
    }

    static void found(AuditFinding.Kind kind, StreamWatch stream, Sighting first) {
        if (kind == AuditFinding.Kind.OPENED_TWICE) {
            StreamReused event = new StreamReused();
            if (event.shouldCommit()) {
                event.stream = stream.describe();
                event.opened = first.toPlace().toString();
                event.commit();
            }
        } else {
            ForeignDraw event = new ForeignDraw();
            if (event.shouldCommit()) {
                event.stream = stream.describe();
                event.owned = first.toPlace().toString();
                event.lookedUp = kind == AuditFinding.Kind.FOREIGN_TASK;
                event.commit();
            }
        }
    }

    @Name("io.seedtree.StreamOpened")
    @Label("Stream Opened")
    @Category("Seedtree")
    @Description("A random stream was opened while an audit is on")
    private static final class StreamOpened extends Event {
        @Label("Stream")
        @Description("The address")
        private String stream = "";
        @Label("Declared Reuse")
        @Description("Why it may have been opened before; empty if it may not")
        private String declared = "";
    }

    @Name("io.seedtree.StreamReused")
    @Label("Stream Reused")
    @Category("Seedtree")
    @Description("A random stream was opened that was opened before, without a declaration")
    private static final class StreamReused extends Event {
        @Label("Stream")
        @Description("The address")
        private String stream = "";
        @Label("First Opened")
        @Description("The thread and the place of the first opening")
        private String opened = "";
    }

    @Name("io.seedtree.ForeignDraw")
    @Label("Foreign Draw")
    @Category("Seedtree")
    @Description("A thread or task drew from a random stream that it was not handed; once for each thread")
    private static final class ForeignDraw extends Event {
        @Label("Stream")
        @Description("The address")
        private String stream = "";
        @Label("Owned")
        @Description("The thread that owns the stream and the place where it got it")
        private String owned = "";
        @Label("Looked Up")
        @Description("By TaskRandom.current(), in a task that only borrowed the thread")
        private boolean lookedUp;
    }
}
