/** How the page looks: in the reader's own fonts, light or dark as the reader has it. */
export const style = `
:root { color-scheme: light dark; --line: #8884; --link: light-dark(#0a58a6, #7db9f5) }
body { font: 16px/1.6 system-ui, "PingFang HK", "Noto Sans CJK HK", "Microsoft JhengHei", sans-serif; max-width: 62rem; margin: 0 auto; padding: 1.5rem }
a { color: var(--link) } code { font-size: .92em; overflow-wrap: anywhere }
h1 { line-height: 1.25 } h2 { margin-top: 3rem; border-bottom: 2px solid var(--line) }
h2 + .route, h2 + .schema { border-top: 0 }
td:first-child code { white-space: nowrap }
h3 { margin: 0 0 .5rem } h4 { margin: 1rem 0 .25rem }
.route, .schema { border-top: 1px solid var(--line); padding: 1.25rem 0 }
.wide { overflow-x: auto } table { border-collapse: collapse; min-width: max(100%, 44rem) }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line) }
ul { padding-inline-start: 1.25rem } dl { margin: 0 } dd { margin: 0 0 .5rem 1.5rem }
nav ul { columns: 18rem } b, .type { font-weight: 600 } .type { font-weight: 400; opacity: .8 }
.get, .post { padding: .1rem .4rem; border-radius: .25rem; background: #2a7d4626 } .post { background: #b3631426 }
`
