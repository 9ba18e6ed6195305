/*
 * Compares what ElementarySoak writes with the C library of this machine:
 *
 *     gcc -O2 -o compare_libm compare_libm.c -lm
 *     java -cp classes:test-classes io.seedtree.rng.math.ElementarySoak log 1 1000000 range 0 1 |
 *         ./compare_libm log
 *
 * A record is an argument, for a power a second one, and our result, as little-endian doubles, or as floats
 * for a function whose name ends in f. Any NaN equals any other. The error is that of our result, against
 * the same function with eleven more bits (29 for a float); it is not measured where the result overflows.
 */

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define RECORDS 4096
#define SHOWN 5

/* The power is the one function of two arguments. */
static const struct function {
    const char *name;
    float (*in_single)(float);
    double (*in_double)(double);
    long double (*in_extended)(long double);
} FUNCTIONS[] = {
    {"log", NULL, log, logl},       {"exp", NULL, exp, expl},       {"log1p", NULL, log1p, log1pl},
    {"expm1", NULL, expm1, expm1l}, {"cos", NULL, cos, cosl},       {"acos", NULL, acos, acosl},
    {"logf", logf, log, NULL},      {"expf", expf, exp, NULL},      {"log1pf", log1pf, log1p, NULL},
    {"pow", NULL, NULL, NULL},      {"powf", NULL, NULL, NULL},
};

static uint64_t count, equal, furthest;
static long double largest_error;

static double library(const struct function *of, int is_single, int is_power, double x, double y) {
    if (is_single) {
        return is_power ? powf((float) x, (float) y) : of->in_single((float) x);
    }
    return is_power ? pow(x, y) : of->in_double(x);
}

static long double exact(const struct function *of, int is_single, int is_power, double x, double y) {
    if (is_single) {
        return is_power ? pow(x, y) : of->in_double(x);
    }
    return is_power ? powl(x, y) : of->in_extended(x);
}

/* The place of a number among all of its format, the two zeros beside one another. */
static int64_t place(double x, int is_single) {
    if (is_single) {
        float single = (float) x;
        int32_t bits;
        memcpy(&bits, &single, sizeof bits);
        return bits < 0 ? (int64_t) INT32_MIN - bits - 1 : bits;
    }
    int64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits < 0 ? INT64_MIN - bits - 1 : bits;
}

static void compare(double x, double y, double ours, double theirs, int is_single) {
    int64_t a = place(ours, is_single), b = place(theirs, is_single);
    count++;
    if (a == b || (isnan(ours) && isnan(theirs))) {
        equal++;
        return;
    }
    uint64_t distance = a > b ? (uint64_t) a - (uint64_t) b : (uint64_t) b - (uint64_t) a;
    if (distance > furthest) {
        furthest = distance;
    }
    if (count - equal <= SHOWN) {
        printf("  of %a %a: ours %a, the library's %a\n", x, y, ours, theirs);
    }
}

static void measure(double ours, long double exact, int is_single) {
    int digits = is_single ? 24 : 53, least_exponent = is_single ? -125 : -1021;
    long double error = fabsl((long double) ours - exact) * (1ULL << digits);
    /* A number is at least half of 2^exponent, so most that are no record show it without the exponent. */
    if (!(error > largest_error * fabsl(exact)) || !isfinite(ours) || !isfinite(exact)) {
        return;
    }
    int exponent;
    frexpl(exact, &exponent);
    error = ldexpl(error, exponent < least_exponent ? -least_exponent : -exponent);
    if (error > largest_error) {
        largest_error = error;
    }
}

static void compare_all(const struct function *of) {
    int is_single = of->name[strlen(of->name) - 1] == 'f', is_power = strncmp(of->name, "pow", 3) == 0;
    size_t width = is_power ? 3 : 2, size = is_single ? sizeof(float) : sizeof(double);
    static union {
        float singles[3 * RECORDS];
        double doubles[3 * RECORDS];
    } block;
    for (size_t n; (n = fread(&block, width * size, RECORDS, stdin)) > 0;) {
        for (size_t i = 0; i < n * width; i += width) {
            double record[3];
            for (size_t j = 0; j < width; j++) {
                record[j] = is_single ? block.singles[i + j] : block.doubles[i + j];
            }
            double x = record[0], y = is_power ? record[1] : 0.0, ours = record[width - 1];
            compare(x, y, ours, library(of, is_single, is_power, x, y), is_single);
            measure(ours, exact(of, is_single, is_power, x, y), is_single);
        }
    }
}

int main(int argc, char **argv) {
    for (size_t k = 0; argc == 2 && k < sizeof FUNCTIONS / sizeof *FUNCTIONS; k++) {
        if (strcmp(FUNCTIONS[k].name, argv[1]) == 0) {
            compare_all(&FUNCTIONS[k]);
            printf("%s: %" PRIu64 " arguments, %" PRIu64 " equal, ", argv[1], count, equal);
            printf("furthest %" PRIu64 " ulp, largest error %.4Lf ulp\n", furthest, largest_error);
            return equal == count ? 0 : 1;
        }
    }
    fprintf(stderr, "usage: %s FUNCTION < RECORDS\n", argv[0]);
    return 2;
}
