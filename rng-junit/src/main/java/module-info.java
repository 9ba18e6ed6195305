/** Seeded tests for JUnit Jupiter: each test its own random streams, each failure their addresses. */
module io.seedtree.junit {
    requires transitive io.seedtree.rng;
    requires transitive org.junit.jupiter.api;

    requires static transitive org.junit.jupiter.params;
    requires static transitive org.jspecify;

    exports io.seedtree.junit;

    opens io.seedtree.junit to org.junit.platform.commons;
}
