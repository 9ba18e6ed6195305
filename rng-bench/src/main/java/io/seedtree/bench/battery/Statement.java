package io.seedtree.bench.battery;

/**
 * Something that is so or not, without chance.
 *
 * @param name what must be so
 * @param holds whether it is
 * @param text what was seen
 */
public record Statement(String name, boolean holds, String text) implements Finding {

    @Override
    public double chance() {
        return holds ? 1.0 : 0.0;
    }
}
