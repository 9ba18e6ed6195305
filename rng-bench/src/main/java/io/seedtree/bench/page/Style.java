package io.seedtree.bench.page;

/** The style sheet of all pages and pictures. */
final class Style {

    /*
     * Design. Colours are variables, which the dark scheme sets anew; print has the light one, whatever the
     * reader's screen has. Lines differ in their dashes, too, for those who do not see colours. Rules for
     * pictures name nothing outside of the picture, so that one can be taken out of its page with this sheet.
     */

    private static final String LIGHT = """
            color-scheme: light; --text: #1f2328; --soft: #59636e; --page: #ffffff; --edge: #d1d9e0;
              --bar: #8fb4dd; --other: #c3ccd5; --mark: #b3261e; --good: #2f6f4f; --near: #8fb4dd66;
              --far: #8fb4dd33; --s0: #2f6fb3; --s1: #b5521d; --s2: #2f8054; --s3: #8b50b3; --s4: #857519;
              --s5: #b3346c;
            """;

    private static final String DARK = """
            color-scheme: dark; --text: #e6edf3; --soft: #9198a1; --page: #0d1117; --edge: #3d444d;
              --bar: #35619a; --other: #48515b; --mark: #ff8a80; --good: #7fd1a6; --near: #35619a99;
              --far: #35619a4d; --s0: #6aa8ec; --s1: #ee9560; --s2: #6cc795; --s3: #c493e6; --s4: #cbb74b;
              --s5: #f07fb0;
            """;

    /** The rules. */
    static final String SHEET =
            ":root { " + LIGHT + "}\n@media screen and (prefers-color-scheme: dark) { :root { "
                    + DARK + "} }\n"
                    + """
                    body { margin: 2rem auto; max-width: 52rem; padding: 0 1rem; color: var(--text);
                      background: var(--page); font: 1rem/1.5 system-ui, sans-serif; }
                    h1 { font-size: 1.4rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
                    h2::first-letter { text-transform: uppercase; } h3 { font-size: 1rem; margin-top: 2rem; }
                    figure { margin: 1.5rem 0; } figcaption, details { color: var(--soft); font-size: .9rem; }
                    summary { cursor: pointer; }
                    table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem;
                      font-variant-numeric: tabular-nums; }
                    th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0;
                      border-bottom: 1px solid var(--edge); }
                    th { font-weight: 600; overflow-wrap: break-word; } td { overflow-wrap: anywhere; } .wide { overflow-x: auto; } .wide table:has(td:nth-child(4)) { min-width: 38rem; }
                    .wide td { min-width: 5rem; }
                    td.bad, p.bad { color: var(--mark); font-weight: 600; } .part { padding-left: 1.2rem; font-weight: 400; }
                    code, pre { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
                    pre { white-space: pre-wrap; } pre span { display: inline-block; max-width: 100%; }
                    svg { display: block; width: 100%; height: auto; overflow: visible; }
                    svg text { fill: var(--soft); font: 13px system-ui, sans-serif; paint-order: stroke;
                      stroke: var(--page); stroke-width: 4px; }
                    .bar { fill: var(--bar); } .other { fill: var(--other); } .near { fill: var(--near); }
                    .far { fill: var(--far); } .axis { stroke: var(--soft); } .grid { stroke: var(--edge); }
                    .line { fill: none; stroke-width: 2; } .thin { stroke: var(--soft); fill: none; }
                    .whisker { stroke: var(--soft); stroke-width: 2; } .band { stroke: var(--good); stroke-width: 4; }
                    .second { stroke: var(--s3); stroke-width: 4; stroke-dasharray: 12 3; }
                    .mark { stroke: var(--mark); stroke-width: 2; fill: none; stroke-dasharray: 6 3; }
                    circle.mark { fill: var(--mark); } rect.mark { fill: var(--mark); }
                    .s0 { stroke: var(--s0); } circle.s0 { fill: var(--s0); }
                    .s1 { stroke: var(--s1); stroke-dasharray: 7 3; } circle.s1 { fill: var(--s1); }
                    .s2 { stroke: var(--s2); stroke-dasharray: 2 3; } circle.s2 { fill: var(--s2); }
                    .s3 { stroke: var(--s3); stroke-dasharray: 9 3 2 3; } circle.s3 { fill: var(--s3); }
                    .s4 { stroke: var(--s4); stroke-dasharray: 4 4; } circle.s4 { fill: var(--s4); }
                    .s5 { stroke: var(--s5); stroke-dasharray: 12 4; } circle.s5 { fill: var(--s5); }
                    circle { stroke-dasharray: none !important; }
                    @media (max-width: 600px) { svg text { font-size: 24px; stroke-width: 6px; } circle { r: 6px; }
                      .line, .mark, .whisker { stroke-width: 4; } .band, .second { stroke-width: 7; }
                      .wide table:has(td:nth-child(5)) { min-width: 52rem; } }
                    @media print { :root { font-size: 12px; } body { margin: 0; max-width: none; }
                      h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; } details { display: none; } }
                    """;

    private Style() {
    }
}
