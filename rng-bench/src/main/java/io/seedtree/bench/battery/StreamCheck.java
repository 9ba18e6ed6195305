package io.seedtree.bench.battery;

import java.util.List;

/** A check that looks at the streams of a splitter, whichever it is. Its controls are other splitters. */
abstract class StreamCheck implements Check {

    /** Looks at streams. */
    abstract Outcome run(Setting setting, Splitter splitter);

    /** Splitters that are known to be wrong in a way that this check finds. */
    abstract List<Splitter> faulty();

    @Override
    public final Outcome run(Setting setting) {
        return run(setting, new SeedTree(setting.bitGenerator()));
    }

    @Override
    public final List<Control> controls() {
        return faulty().stream().<Control>map(splitter -> new Run(this, splitter)).toList();
    }

    private record Run(StreamCheck check, Splitter splitter) implements Control {

        @Override
        public String name() {
            return splitter.name();
        }

        @Override
        public Outcome run(Setting setting) {
            return check.run(setting, splitter);
        }
    }
}
