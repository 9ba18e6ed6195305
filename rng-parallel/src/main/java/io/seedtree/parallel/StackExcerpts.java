package io.seedtree.parallel;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an audit reads from the stack of the calling thread. Each different excerpt is kept once. */
final class StackExcerpts {

    /*
     * Design. An audit of a million streams sees a handful of different places, so excerpts are interned, by
     * class, method and position in the byte code: line numbers are looked up only for a place that was not
     * seen before. The frames of the audit itself are left out, those of the generators (what was drawn is of
     * no importance here), and those of the JDK, below which the user's call of a parallel stream would else
     * be out of sight. Of this library's own frames only the method that the user's code has called is kept,
     * without its line. Own are classes of its packages that were loaded from where this one was: tests in
     * the same package are users.
     *
     * The map is concurrent; excerpts are immutable.
     */

    private static final StackWalker WALKER =
            StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final int FRAMES_SEARCHED = 128;
    private static final int FRAMES_KEPT = 8;

    private static final Set<Class<?>> BINDING = Set.of(StackExcerpts.class, StreamAudit.class,
            BindingTrail.class, TaskRandom.class);
    private static final Set<Class<?>> AUDIT =
            Set.of(StackExcerpts.class, StreamAudit.class, AuditLedger.class,
                    StreamWatch.class, WatchedBitGenerator.class, AuditOrigin.class, TaskRandom.class,
                    RandomNode.class);
    private static final String OWN = StackExcerpts.class.getPackageName();
    private static final String GENERATORS = "io.seedtree.rng.";
    private static final String PREFIX_STREAM = GENERATORS + "PrefixSpliterator";

    private final ConcurrentMap<List<Position>, Excerpt> known = new ConcurrentHashMap<>();

    /** A place in the code, without its line; in code of this library, without any position. */
    private record Position(Class<?> declaringClass, String method, int index) {
        static Position of(StackFrame frame) {
            return new Position(frame.getDeclaringClass(), frame.getMethodName(),
                    isOwn(frame) ? 0 : frame.getByteCodeIndex());
        }
    }

    /** The frames that were kept, the latest call first. Of one place there is one object. */
    static final class Excerpt {
        static final Excerpt NONE = new Excerpt(List.of());

        private final List<StackTraceElement> frames;

        private Excerpt(List<StackTraceElement> frames) {
            this.frames = frames;
        }

        List<StackTraceElement> frames() {
            return frames;
        }
    }

    /**
     * The frames of a thread, of which only the number and the latest foreign task are of interest.
     *
     * @param depth the number of frames from the caller of {@link TaskRandom} down
     * @param aboveTask the number of those above the latest task that was started; all, if there is none
     */
    record Depth(int depth, int aboveTask) {
    }

    /** Where the calling thread is. */
    Excerpt here() {
        List<StackFrame> frames = WALKER.walk(StackExcerpts::telling);
        List<Position> key = frames.stream().map(Position::of).toList();
        Excerpt excerpt = known.get(key);
        return excerpt != null ? excerpt : known.computeIfAbsent(key, places -> excerptOf(frames));
    }

    private static Excerpt excerptOf(List<StackFrame> frames) {
        return new Excerpt(frames.stream().map(StackExcerpts::elementOf).toList());
    }

    private static StackTraceElement elementOf(StackFrame frame) {
        return isOwn(frame)
                ? new StackTraceElement(frame.getDeclaringClass().getSimpleName(), frame.getMethodName(),
                        null, -1)
                : frame.toStackTraceElement();
    }

    private static List<StackFrame> telling(Stream<StackFrame> stack) {
        List<StackFrame> kept = new ArrayList<>();
        StackFrame own = null;
        Iterator<StackFrame> frames = stack.dropWhile(isOf(AUDIT)).limit(FRAMES_SEARCHED)
                .filter(frame -> !isOmitted(frame.getClassName())).iterator();
        while (frames.hasNext() && kept.size() < FRAMES_KEPT) {
            StackFrame frame = frames.next();
            if (isOwn(frame)) {
                own = frame;
            } else {
                if (own != null) {
                    kept.add(own);
                    own = null;
                }
                kept.add(frame);
            }
        }
        return kept;
    }

    private static boolean isOwn(StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        return type.getPackageName().startsWith(OWN)
                && type.getProtectionDomain() == StackExcerpts.class.getProtectionDomain();
    }

    private static boolean isOmitted(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith(GENERATORS);
    }

    private static Predicate<StackFrame> isOf(Set<Class<?>> classes) {
        return frame -> classes.contains(frame.getDeclaringClass().getNestHost());
    }

    /** How deep the caller of {@link TaskRandom} is, and how far below it the latest task starts. */
    static Depth depth() {
        return WALKER.walk(stack -> {
            int[] count = {0, -1};
            stack.dropWhile(isOf(BINDING)).forEach(frame -> {
                if (count[1] < 0 && startsTask(frame)) {
                    count[1] = count[0];
                }
                count[0]++;
            });
            return new Depth(count[0], count[1] < 0 ? count[0] : count[1]);
        });
    }

    /**
     * Whether a frame is where a thread turns to a task: any ForkJoin task, or one that a full pool gave
     * back.
     */
    private static boolean startsTask(StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        return ForkJoinTask.class.isAssignableFrom(type)
                && frame.getMethodName().equals("exec") && frame.getDescriptor().equals("()Z")
                || type == ThreadPoolExecutor.CallerRunsPolicy.class;
    }

    /**
     * Whether the calling thread is drawing for a parallel stream of the generator's own, such as
     * {@code doubles(n).parallel()}, and not from within a stage of one.
     */
    static boolean isDrawingPrefix() {
        return WALKER.walk(stack -> stack.limit(FRAMES_SEARCHED).map(StackFrame::getClassName)
                .filter(name -> name.startsWith(PREFIX_STREAM) || name.startsWith("java.util.stream."))
                .findFirst().filter(name -> name.startsWith(PREFIX_STREAM)).isPresent());
    }
}
