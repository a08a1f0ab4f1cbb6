/** How the shop looks: roughly like a shop, in one column on a phone, and dark where the scenario says so. */
export const style = `
:root { --ground: #fff; --ink: #222; --bar: #e9edf0; --line: #d5d9dc; --quiet: #56626d; --price: #9d2010;
  --button: #f6cf57; --strong: #f0a13c; --picture: #f3f1ec; --shape: #8a97a3; --link: #0b5f86; color-scheme: light }
:root[data-theme=dark] { --ground: #16191c; --ink: #e8e6e3; --bar: #23282d; --line: #3b434a; --quiet: #a9b3bc;
  --price: #ff9d85; --picture: #23282d; --shape: #7d8b98; --link: #7cc4e8; color-scheme: dark }
body { margin: 0; font: 15px/1.5 Arial, Helvetica, sans-serif; color: var(--ink); background: var(--ground) }
a { color: var(--link) }
header, footer { background: var(--bar); padding: 12px 24px; display: flex; gap: 6px 24px; flex-wrap: wrap }
main { padding: 8px 24px 48px; max-width: 46rem } main.wide { max-width: 76rem }
h1, h2, h3, h4, h6 { margin: 16px 0 4px } h1 { font-size: 1.5rem; line-height: 1.25 } h4 { font-size: 1.1rem }
.a-row span, li { display: block; padding: 2px 0 } ul { padding: 0; margin: 0 }
.a-offscreen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.aok-hidden, [role=dialog][aria-hidden=true] { display: none }
button, input[type=submit] { font: inherit; padding: 8px 16px; border: 0; border-radius: 20px; color: #222;
  background: var(--button); cursor: pointer }
button.strong, input.strong { background: var(--strong) } .quiet { color: var(--quiet) }
.a-price { color: var(--price); font-size: 1.35rem } .notice { color: var(--quiet); font-style: italic }
.panel { border: 1px solid var(--line); border-radius: 8px; padding: 16px; margin: 12px 0 }
.buttons { display: grid; gap: 10px; margin: 14px 0 } .points li { list-style: disc; display: list-item; margin-inline-start: 20px }
.picture { background: var(--picture); border-radius: 8px; color: var(--shape); display: grid; place-items: center }
.picture svg { width: 60%; max-width: 16rem; padding: 8% 0 } .goods .picture { width: 6rem; flex: none; align-self: start }
.goods { display: flex; gap: 16px; padding: 16px 0; border-bottom: 1px solid var(--line) } .goods > :last-child { flex: 1 }
.panel > :first-child { margin-top: 0 } .panel .buttons { margin-bottom: 0 }
.columns { display: grid; gap: 24px; align-items: start; grid-template-columns: minmax(0, 1fr) }
#subtotals-marketplace-table > li, .od-line-item-row { display: grid; grid-template-columns: 1fr auto; gap: 4px 16px }
#subtotals-marketplace-table .notice { grid-column: 1 / -1 } .grand-total-cell, .grand-total-price { font-weight: bold }
table { width: 100%; border-spacing: 0 } td { padding: 2px 0; vertical-align: top } td + td { text-align: end; padding-inline-start: 16px }
iframe { border: 1px solid var(--line); border-radius: 8px; width: 100%; height: 34rem; margin-top: 16px }
.a-popover { position: fixed; inset: 20vh auto auto 50%; width: min(28rem, 84vw); transform: translateX(-50%);
  background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 16px; box-shadow: 0 8px 32px #0006 }
@media (min-width: 44rem) { #dp .columns { grid-template-columns: 1fr 1fr 14rem } }
@media (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr) 18rem }
  #dp .columns { grid-template-columns: 2fr 3fr 16rem } }`;
