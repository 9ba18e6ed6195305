/** The command line and the benchmarks. Open, because picocli, Gson and JMH look into its classes. */
@SuppressWarnings("requires-automatic") // JMH, JLine and Commons Statistics have no descriptor
open module io.seedtree.bench {
    requires io.seedtree.parallel;
    requires io.seedtree.rng;

    requires static org.jspecify;

    requires com.google.gson;
    requires info.picocli;
    requires it.unimi.dsi.dsiutils;
    requires jdk.management;
    requires jmh.core;
    requires me.tongfei.progressbar;
    requires org.apache.commons.csv;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.sampling;
    requires org.apache.commons.rng.simple;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;
    requires org.jline.terminal;
}
