/** Random streams for parallel programs: the same seed gives the same result on any number of workers. */
module io.seedtree.parallel {
    requires transitive com.google.common;
    requires transitive io.seedtree.rng;
    requires jdk.jfr;
    requires org.jctools.core;

    requires static transitive org.jspecify;

    exports io.seedtree.parallel;
    exports io.seedtree.parallel.montecarlo;
}
