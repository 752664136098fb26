let node_crypto;
let require_options;
let require_draft;
let require_check;
let require_report;
let require_settle;







// src/report/html/assets.ts
const style = ":root {\n  color-scheme: light dark;\n  --paper: #fbfaf6;\n  --sheet: #fffefb;\n  --ink: #211e1a;\n  --soft: #5f594f;\n  --line: #ded8cb;\n  --wash: #f2eee5;\n  --link: #1d4f8c;\n  --conflicts: #a1170d;\n  --conflicts-wash: #fbe5e0;\n  --agrees: #176437;\n  --set-aside: #504a94;\n  --not-covered: #6d665a;\n  --silenced: #785600;\n  --serif: \"Iowan Old Style\", \"Palatino Linotype\", Palatino, \"URW Palladio L\", P052, \"Book Antiqua\", Georgia, serif;\n  --sans: system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif;\n  --mono: ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", \"Liberation Mono\", monospace;\n}\n\n@media (prefers-color-scheme: dark) {\n  :root {\n    --paper: #171614;\n    --sheet: #1d1b18;\n    --ink: #ebe6dc;\n    --soft: #aca497;\n    --line: #3b3731;\n    --wash: #25221e;\n    --link: #9cc3f5;\n    --conflicts: #ff9f92;\n    --conflicts-wash: #48211b;\n    --agrees: #8ad4a3;\n    --set-aside: #bdb9f7;\n    --not-covered: #aca497;\n    --silenced: #e3bf69;\n  }\n}\n\n*,\n*::before,\n*::after {\n  box-sizing: border-box;\n}\n\n[hidden] {\n  /* biome-ignore lint/complexity/noImportantStyles: what is hidden stays hidden, however it is laid out */\n  display: none !important;\n}\n\nhtml {\n  scroll-padding-top: 6rem;\n  text-size-adjust: 100%;\n}\n\nbody {\n  margin: 0 auto;\n  max-width: 78rem;\n  padding: 0 clamp(1rem, 3vw, 2rem) 6rem;\n  background: var(--paper);\n  color: var(--ink);\n  font: 1.0625rem / 1.6 var(--serif);\n  overflow-wrap: break-word;\n}\n\nh1,\nh2,\nh3,\nh4,\nh5,\nh6 {\n  line-height: 1.25;\n  text-wrap: balance;\n}\n\na {\n  color: var(--link);\n}\n\n:focus-visible {\n  outline: 2px solid var(--link);\n  outline-offset: 2px;\n}\n\nsection:focus,\n#panel:focus,\n#panel-title:focus {\n  outline: none;\n}\n\ncode,\nkbd {\n  font-family: var(--mono);\n  font-size: 0.86em;\n}\n\nbutton,\ninput,\nselect,\ntextarea {\n  border: 1px solid var(--line);\n  border-radius: 0.3rem;\n  background: var(--sheet);\n  color: inherit;\n  font: inherit;\n  padding: 0.3rem 0.6rem;\n}\n\nbutton {\n  cursor: pointer;\n}\n\nbutton:hover {\n  border-color: var(--soft);\n}\n\n.skip {\n  position: absolute;\n  left: -100vw;\n  z-index: 3;\n  background: var(--sheet);\n  padding: 0.5rem 1rem;\n}\n\n.skip:focus {\n  left: 1rem;\n  top: 0.5rem;\n}\n\n.faint,\n.origin,\n.tally,\n.about,\n.label {\n  color: var(--soft);\n}\n\n.origin,\n.tally,\n.about,\n.badge,\n.label,\n.notice {\n  font: 0.85rem / 1.5 var(--sans);\n}\n\n.masthead {\n  display: grid;\n  grid-template-columns: minmax(0, 44rem) minmax(18rem, 1fr);\n  gap: 0 2.5rem;\n  align-items: end;\n  padding: clamp(1.5rem, 4vw, 3rem) 0 1.5rem;\n}\n\n.brand {\n  grid-column: 1 / -1;\n  margin: 0 0 1rem;\n  color: var(--soft);\n  font: 0.9rem / 1.5 var(--sans);\n}\n\n.brand strong {\n  color: var(--ink);\n}\n\nh1 {\n  grid-column: 1;\n  margin: 0 0 1rem;\n  font-size: clamp(1.75rem, 4.5vw, 2.6rem);\n  font-weight: 600;\n  letter-spacing: -0.01em;\n}\n\n.standfirst {\n  grid-column: 1;\n  margin: 0;\n  color: var(--soft);\n}\n\n.coverage {\n  grid-column: 2;\n  grid-row: 2 / span 2;\n}\n\n.bar {\n  display: block;\n  width: 100%;\n  height: 0.6rem;\n  border-radius: 0.15rem;\n}\n\nrect.agrees {\n  fill: var(--agrees);\n}\n\nrect.conflicts {\n  fill: var(--conflicts);\n}\n\nrect.set-aside {\n  fill: var(--set-aside);\n}\n\nrect.not-covered {\n  fill: var(--line);\n}\n\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.2rem 1.6rem;\n  margin: 0.7rem 0;\n  padding: 0;\n  list-style: none;\n  font: 0.9rem / 1.7 var(--sans);\n}\n\n.legend .sample {\n  font-weight: 600;\n}\n\n.shares {\n  display: grid;\n  gap: 0.1rem;\n  margin: 0.7rem 0 0;\n  font: 0.9rem / 1.5 var(--sans);\n  color: var(--soft);\n}\n\n.shares strong {\n  color: var(--ink);\n}\n\n.parts ul {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  margin: 0.5rem 0;\n  padding: 0;\n  list-style: none;\n  font: 0.95rem / 1.6 var(--sans);\n}\n\n.desk {\n  display: grid;\n  grid-template-columns: minmax(0, 44rem) minmax(18rem, 1fr);\n  gap: 2.5rem;\n  align-items: start;\n}\n\nmain {\n  min-width: 0;\n}\n\n.toolbar {\n  position: sticky;\n  top: 0;\n  z-index: 2;\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem 1rem;\n  margin: 0 calc(-1 * clamp(1rem, 3vw, 2rem)) 1.5rem;\n  padding: 0.6rem clamp(1rem, 3vw, 2rem);\n  border-block: 1px solid var(--line);\n  background: var(--paper);\n  font: 0.85rem / 1.4 var(--sans);\n}\n\n.toolbar form {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem;\n}\n\n.toolbar input[type=\"search\"] {\n  width: 10.5rem;\n}\n\n.choice {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.3rem;\n  color: var(--soft);\n}\n\n.choice select {\n  max-width: 6.6rem;\n  color: var(--ink);\n}\n\n.walk {\n  display: flex;\n  gap: 0.4rem;\n}\n\n.status {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  gap: 0.5rem 1rem;\n  margin: 0 0 0 auto;\n  color: var(--soft);\n}\n\n#download {\n  border-color: var(--link);\n  color: var(--link);\n}\n\ndialog {\n  max-width: min(36rem, calc(100vw - 2rem));\n  border: 1px solid var(--line);\n  border-radius: 0.4rem;\n  padding: 1.5rem 2rem;\n  background: var(--paper);\n  color: var(--ink);\n  font: 0.95rem / 1.5 var(--sans);\n}\n\ndialog::backdrop {\n  background: rgb(0 0 0 / 0.45);\n}\n\n.keys {\n  margin: 0 0 1rem;\n}\n\n.keys div {\n  display: flex;\n  gap: 1rem;\n}\n\n.keys dt {\n  flex: 0 0 4rem;\n}\n\n.keys dd {\n  margin: 0;\n}\n\nkbd {\n  border: 1px solid var(--line);\n  border-radius: 0.25rem;\n  padding: 0 0.4rem;\n  background: var(--sheet);\n}\n\n.marks {\n  padding: 0;\n  list-style: none;\n}\n\nmain > section {\n  margin-bottom: 4rem;\n}\n\nh2 {\n  margin: 0 0 1rem;\n  font-size: 1.6rem;\n  font-weight: 600;\n}\n\n.notice {\n  padding: 0.75rem 1rem;\n  background: var(--wash);\n}\n\n.failures {\n  border: 2px solid var(--conflicts);\n  padding: 1rem 1.25rem;\n}\n\n.failures h2 {\n  font-size: 1.25rem;\n}\n\n.failures ul {\n  margin: 0;\n  padding-left: 1.25rem;\n}\n\n.badge {\n  display: inline-block;\n  border: 1px solid currentcolor;\n  border-radius: 0.25rem;\n  padding: 0 0.4rem;\n  color: var(--soft);\n  font-size: 0.75rem;\n  font-weight: 600;\n}\n\n.badge.error {\n  border-color: var(--conflicts);\n  background: var(--conflicts-wash);\n  color: var(--conflicts);\n}\n\n.badge.warning {\n  color: var(--silenced);\n}\n\n.disagreement {\n  border-top: 1px solid var(--line);\n  padding: 1.25rem 0 0.75rem;\n}\n\n.disagreement h3,\n.disagreement .says,\n.disagreement .tally {\n  margin: 0 0 0.3rem;\n}\n\n.disagreement h3 {\n  font-size: 1.15rem;\n  font-weight: 600;\n}\n\n.disagreement h3 code,\n.claim h4 code {\n  color: var(--soft);\n  font-weight: 400;\n}\n\n/* The places of one disagreement stand side by side where there is room for two. */\n.places {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));\n  gap: 0 1.5rem;\n  align-items: start;\n  margin: 0.75rem 0;\n  padding: 0;\n  list-style: none;\n}\n\n.place {\n  border-left: 3px solid var(--line);\n  margin: 0 0 0.9rem;\n  padding-left: 1rem;\n}\n\n.place a {\n  color: inherit;\n  text-decoration: none;\n}\n\n.place q {\n  quotes: none;\n}\n\n.place q strong {\n  color: var(--conflicts);\n}\n\n.place a:hover strong,\n.place a:hover .words {\n  text-decoration: underline;\n}\n\n#silenced .place q strong {\n  color: var(--silenced);\n}\n\n.place p {\n  margin: 0.15rem 0 0;\n  color: var(--soft);\n  font: 0.85rem / 1.5 var(--sans);\n}\n\n.place .origin {\n  display: block;\n}\n\n.place .why {\n  color: var(--ink);\n}\n\n.place .decided {\n  color: var(--agrees);\n}\n\n.notes .decided {\n  font-weight: 600;\n}\n\n.ledger {\n  margin: 0 0 2rem;\n  padding: 0;\n  list-style: none;\n}\n\n.claim {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);\n  gap: 0 1.5rem;\n  border-top: 1px solid var(--line);\n  padding: 0.75rem 0;\n}\n\n.claim > * {\n  grid-column: 2;\n  margin: 0;\n}\n\n.claim h4 {\n  grid-column: 1;\n  grid-row: 1 / span 3;\n  font-size: 1rem;\n  overflow-wrap: anywhere;\n}\n\n.claim .value {\n  font-weight: 600;\n}\n\n.claim .says .origin {\n  display: block;\n}\n\n.uses {\n  font: 0.85rem / 1.6 var(--sans);\n  color: var(--soft);\n}\n\n.use.conflicts,\n.use.silenced {\n  font-weight: 600;\n}\n\n.use.conflicts {\n  color: var(--conflicts);\n}\n\n.disagreement,\n.claim {\n  content-visibility: auto;\n  contain-intrinsic-size: auto 8rem;\n}\n\n.draft {\n  margin: 0 0 1.25rem;\n}\n\n.draft > summary {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.1rem 1rem;\n  padding: 0.4rem 0;\n  cursor: pointer;\n  list-style: none;\n}\n\n.draft > summary::-webkit-details-marker {\n  display: none;\n}\n\n.draft > summary h3 {\n  margin: 0;\n  font: 600 1rem / 1.5 var(--sans);\n  overflow-wrap: anywhere;\n}\n\n.draft > summary h3::before {\n  content: \"\u25b8\";\n  display: inline-block;\n  width: 1.1em;\n  color: var(--soft);\n}\n\n.draft[open] > summary h3::before {\n  content: \"\u25be\";\n}\n\n.counts {\n  color: var(--soft);\n  font: 0.8rem / 1.6 var(--sans);\n}\n\n.counts b {\n  color: var(--conflicts);\n}\n\n.quiet > summary {\n  margin-top: 2rem;\n  color: var(--soft);\n  font: 0.95rem / 1.6 var(--sans);\n  cursor: pointer;\n}\n\n.text {\n  border: 1px solid var(--line);\n  padding: clamp(1rem, 4vw, 2.25rem) clamp(1rem, 5vw, 2.75rem);\n  background: var(--sheet);\n}\n\n.text > * {\n  max-width: 65ch;\n}\n\n.text > :first-child {\n  margin-top: 0;\n}\n\n.text > :nth-last-child(1 of :not(.on-paper)) {\n  margin-bottom: 0;\n}\n\n.text h4,\n.text h5,\n.text h6 {\n  margin: 1.8em 0 0.5em;\n  font-weight: 600;\n}\n\n.text .level-1 {\n  font-size: 1.55rem;\n}\n\n.text .level-2 {\n  font-size: 1.25rem;\n}\n\n.text .level-3 {\n  font-size: 1.05rem;\n}\n\n.text p,\n.text ul,\n.text ol {\n  margin: 0 0 1em;\n}\n\n.text li > p {\n  margin-bottom: 0.35em;\n}\n\n.text blockquote {\n  margin: 0 0 1em;\n  border-left: 3px solid var(--line);\n  padding-left: 1.25rem;\n}\n\n.text .field,\n.text .caption,\n.text .alt,\n.text .footnote,\n.text .silencing {\n  font-size: 0.92rem;\n}\n\n.text .field {\n  margin-bottom: 0.35em;\n}\n\n.text .field + :not(.field) {\n  margin-top: 1.5em;\n}\n\n.text .silencing {\n  border-left: 3px solid var(--silenced);\n  padding-left: 0.75rem;\n}\n\n.text pre,\n.text .wide {\n  margin: 0 0 1em;\n  overflow-x: auto;\n}\n\n.text pre {\n  padding: 0.75rem 1rem;\n  background: var(--wash);\n  font-size: 0.9rem;\n  line-height: 1.45;\n}\n\n.text table {\n  border-collapse: collapse;\n  font-size: 0.95rem;\n  line-height: 1.4;\n}\n\n.text th,\n.text td {\n  border-bottom: 1px solid var(--line);\n  padding: 0.35rem 0.9rem 0.35rem 0;\n  text-align: start;\n  vertical-align: top;\n}\n\n.text .unread {\n  color: var(--soft);\n  overflow-wrap: anywhere;\n}\n\n.mark,\n.sample {\n  text-decoration-line: underline;\n  text-decoration-thickness: 1.5px;\n  text-underline-offset: 0.2em;\n  text-decoration-skip-ink: none;\n}\n\n.mark {\n  border-radius: 0.15rem;\n  color: inherit;\n  unicode-bidi: isolate;\n}\n\n.agrees:is(.mark, .sample) {\n  text-decoration-color: var(--agrees);\n}\n\n.conflicts:is(.mark, .sample) {\n  background: var(--conflicts-wash);\n  color: var(--conflicts);\n  font-weight: 600;\n  text-decoration-style: wavy;\n  text-decoration-color: var(--conflicts);\n}\n\n.silenced:is(.mark, .sample) {\n  color: var(--silenced);\n  text-decoration-style: double;\n}\n\n.set-aside:is(.mark, .sample) {\n  text-decoration-style: dotted;\n  text-decoration-thickness: 2px;\n  text-decoration-color: var(--set-aside);\n}\n\n.not-covered:is(.mark, .sample) {\n  text-decoration-style: dashed;\n  text-decoration-thickness: 1px;\n  text-decoration-color: var(--not-covered);\n}\n\n.mark.stop:not(.conflicts) {\n  background: var(--wash);\n}\n\n.mark.exact {\n  box-shadow: inset 0 -0.45em 0 color-mix(in srgb, var(--conflicts) 22%, transparent);\n}\n\n.mark.done::after {\n  content: \" \u2713\";\n  color: var(--agrees);\n  font-weight: 400;\n}\n\n.mark:hover {\n  background: var(--wash);\n}\n\n.mark.current {\n  background: var(--ink);\n  color: var(--sheet);\n  text-decoration-color: currentcolor;\n}\n\n.mark.current.conflicts {\n  background: var(--conflicts);\n}\n\n.mark:focus-visible {\n  outline-offset: 0;\n}\n\n.mark.dim {\n  background: none;\n  box-shadow: none;\n  color: inherit;\n  font-weight: inherit;\n  text-decoration-line: none;\n}\n\n.on-paper {\n  display: none;\n}\n\n#panel {\n  position: sticky;\n  top: 5.5rem;\n  max-height: calc(100vh - 6.5rem);\n  overflow-y: auto;\n  overscroll-behavior: contain;\n  border-top: 3px solid var(--ink);\n  padding: 1rem 0.25rem 1.5rem;\n  font: 0.92rem / 1.5 var(--sans);\n}\n\n#panel.idle {\n  border-top: 0;\n  color: var(--soft);\n}\n\n#panel h2 {\n  margin: 0 2.5rem 0.4rem 0;\n  font: 600 1.25rem / 1.35 var(--serif);\n  overflow-wrap: anywhere;\n}\n\n#panel h3 {\n  margin: 1.25rem 0 0.4rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n  font-weight: 600;\n}\n\n#panel p {\n  margin: 0 0 0.6rem;\n}\n\n#panel .close {\n  position: sticky;\n  float: right;\n  top: 0;\n  border: 0;\n  padding: 0 0.5rem;\n  background: none;\n  color: var(--soft);\n  font-size: 1.5rem;\n  line-height: 1.2;\n}\n\n.state {\n  color: var(--soft);\n  overflow-wrap: anywhere;\n}\n\n.finding {\n  margin: 1rem 0;\n  border-left: 3px solid var(--conflicts);\n  padding-left: 0.9rem;\n}\n\n.finding .message {\n  overflow-wrap: anywhere;\n}\n\n.suggestion del {\n  color: var(--soft);\n}\n\n.suggestion ins {\n  color: var(--agrees);\n  font-weight: 600;\n  text-decoration-thickness: 2px;\n}\n\n.related,\n.also ul {\n  margin: 0 0 0.6rem;\n  padding-left: 1.1rem;\n  overflow-wrap: anywhere;\n}\n\n.sign-off {\n  margin: 0.75rem 0 0;\n  border: 1px solid var(--line);\n  border-radius: 0.3rem;\n  padding: 0.5rem 0.75rem 0.75rem;\n  min-width: 0;\n}\n\n.sign-off legend {\n  padding: 0 0.3rem;\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\n.choices {\n  display: grid;\n  gap: 0.15rem;\n}\n\n.choices label {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: baseline;\n  gap: 0.45rem;\n  padding: 0.1rem 0;\n}\n\n.choices small {\n  color: var(--soft);\n  font-size: 0.82rem;\n}\n\n.reason {\n  margin-top: 0.5rem;\n}\n\n.reason label {\n  display: block;\n  font-weight: 600;\n}\n\n.reason textarea {\n  width: 100%;\n  resize: vertical;\n}\n\n.reason textarea[aria-invalid=\"true\"] {\n  border-color: var(--conflicts);\n}\n\n.more {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.4rem;\n  margin-top: 0.5rem;\n}\n\n.more:not(:has(button:not([hidden]))) {\n  display: none;\n}\n\n.more button {\n  padding: 0.15rem 0.5rem;\n  font-size: 0.85rem;\n}\n\n.ends {\n  margin: 0;\n}\n\n.ends > div {\n  border-top: 1px solid var(--line);\n  padding: 0.5rem 0;\n}\n\n.ends dt {\n  color: var(--soft);\n  font-size: 0.85rem;\n}\n\n.ends dd {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n\n.ends .says,\n.ends .origin {\n  display: block;\n}\n\n.ends .says {\n  font-family: var(--serif);\n}\n\n.candidates ol {\n  margin: 0;\n  padding-left: 1.3rem;\n}\n\n.score {\n  color: var(--soft);\n}\n\n.cues {\n  margin: 0.2rem 0 0.6rem;\n  padding: 0;\n  list-style: none;\n}\n\n.cues li {\n  display: flex;\n  justify-content: space-between;\n  gap: 1rem;\n}\n\n.weight {\n  font-variant-numeric: tabular-nums;\n  white-space: nowrap;\n}\n\n.weight.for {\n  color: var(--agrees);\n}\n\n.weight.against {\n  color: var(--conflicts);\n}\n\n@media (max-width: 64rem) {\n  .desk,\n  .masthead {\n    grid-template-columns: minmax(0, 1fr);\n  }\n\n  .coverage {\n    grid-column: 1;\n    grid-row: auto;\n    margin-top: 1.25rem;\n  }\n\n  #panel {\n    position: fixed;\n    inset: auto 0 0;\n    z-index: 2;\n    top: auto;\n    max-height: 55vh;\n    border-top: 2px solid var(--ink);\n    padding: 0.9rem clamp(1rem, 3vw, 2rem) 1.5rem;\n    background: var(--paper);\n    box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 0.15);\n  }\n\n  #panel.idle {\n    display: none;\n  }\n\n  .has-panel {\n    scroll-padding-bottom: 55vh;\n  }\n\n  .has-panel body {\n    padding-bottom: 60vh;\n  }\n\n  .status {\n    margin-left: 0;\n  }\n}\n\n@media (max-width: 40rem) {\n  html {\n    scroll-padding-top: 4rem;\n  }\n\n  .claim {\n    grid-template-columns: minmax(0, 1fr);\n  }\n\n  .claim > *,\n  .claim h4 {\n    grid-column: 1;\n    grid-row: auto;\n  }\n\n  .toolbar {\n    gap: 0.4rem 0.6rem;\n  }\n\n  .toolbar form {\n    width: 100%;\n  }\n\n  .toolbar input[type=\"search\"] {\n    flex: 1 1 100%;\n    width: 100%;\n  }\n\n  .choice {\n    flex: 1 1 45%;\n    min-width: 0;\n  }\n\n  .choice span {\n    flex: 0 0 3.2rem;\n  }\n\n  .choice select {\n    flex: 1 1 auto;\n    min-width: 0;\n    max-width: none;\n    width: 100%;\n  }\n\n  .text {\n    margin-inline: calc(-1 * clamp(1rem, 3vw, 2rem));\n    border-inline: 0;\n  }\n\n  dialog {\n    padding: 1rem;\n  }\n}\n\n@media (max-width: 40rem), (max-height: 32rem) {\n  .toolbar {\n    position: static;\n  }\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    --paper: #fff;\n    --sheet: #fff;\n    --ink: #000;\n    --soft: #444;\n    --line: #bbb;\n    --wash: #f2f2f2;\n    --link: #000;\n    --conflicts: #8d140b;\n    --conflicts-wash: #fbe9e6;\n    --agrees: #14562f;\n    --set-aside: #443f80;\n    --not-covered: #555;\n    --silenced: #5e4400;\n  }\n\n  @page {\n    margin: 18mm 20mm;\n  }\n\n  body {\n    max-width: none;\n    padding: 0;\n    font-size: 10.5pt;\n    line-height: 1.5;\n  }\n\n  .skip,\n  .parts,\n  .toolbar,\n  #panel,\n  dialog,\n  .draft > summary h3::before {\n    display: none;\n  }\n\n  .on-paper {\n    display: revert;\n  }\n\n  .desk,\n  .masthead {\n    display: block;\n  }\n\n  .text > * {\n    max-width: none;\n  }\n\n  .masthead {\n    padding-top: 0;\n  }\n\n  h1 {\n    font-size: 20pt;\n  }\n\n  .text {\n    border: 0;\n    border-top: 1px solid var(--line);\n    padding: 1rem 0;\n  }\n\n  .text pre,\n  .text .wide {\n    overflow: visible;\n    white-space: pre-wrap;\n  }\n\n  .text sup {\n    color: var(--conflicts);\n    font: 600 0.7em var(--sans);\n    line-height: 0;\n  }\n\n  .notes {\n    margin-top: 1.5rem;\n    border-top: 1px solid var(--line);\n    padding-top: 0.75rem;\n    font: 9pt / 1.5 var(--sans);\n  }\n\n  .mark:focus-visible {\n    outline: none;\n  }\n\n  .mark.current {\n    background: none;\n    color: inherit;\n  }\n\n  .mark.current.conflicts {\n    background: var(--conflicts-wash);\n    color: var(--conflicts);\n  }\n\n  h2,\n  h3,\n  h4,\n  h5,\n  h6,\n  summary {\n    break-after: avoid;\n  }\n\n  .draft > summary {\n    display: block;\n    break-inside: avoid;\n  }\n\n  .bar,\n  .mark,\n  .badge {\n    print-color-adjust: exact;\n  }\n\n  .place,\n  .claim,\n  .notes li,\n  .failures li {\n    break-inside: avoid;\n  }\n\n  .disagreement,\n  .claim {\n    content-visibility: visible;\n  }\n}\n";
const script = "(function() {\n\n// page/element.ts\n	function element(tag, attributes = {}, ...children) {\n		const made = document.createElement(tag);\n		for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);\n		fill(made, children);\n		return made;\n	}\n	function replace(parent, ...children) {\n		parent.replaceChildren();\n		fill(parent, children);\n	}\n	function byId(id) {\n		const found = document.getElementById(id);\n		if (found === null) throw new Error(`the page lacks #${id}`);\n		return found;\n	}\n	function fill(parent, children) {\n		for (const child of children) {\n			if (child === null || child === void 0 || child === false) continue;\n			if (isList(child)) fill(parent, child);\n			else parent.append(child);\n		}\n	}\n	function isList(child) {\n		return Array.isArray(child);\n	}\n\n// page/islands.ts\n	const page = read(\"page-data\");\n	const drafts = /* @__PURE__ */ new Map();\n	function draftData(index) {\n		const known = drafts.get(index);\n		if (known !== void 0) return known;\n		const data = index < 0 ? {\n			phrases: [],\n			blocks: [],\n			marks: [],\n			findings: page.others\n		} : read(`draft-data-${index}`);\n		drafts.set(index, data);\n		return data;\n	}\n	function findingsOf(draft, mark) {\n		const { findings } = draftData(draft);\n		return (mark.findings ?? []).flatMap((index) => findings[index] ?? []);\n	}\n	function isStop(draft, mark) {\n		return mark.look === \"conflicts\" || findingsOf(draft, mark).some(({ disposition }) => disposition === \"open\");\n	}\n	function read(id) {\n		return JSON.parse(byId(id).textContent);\n	}\n\n// page/decisions.ts\n	const decided = /* @__PURE__ */ new Map();\n	const listeners$3 = [];\n	function startDecisions() {\n		for (const record of [...page.decisions, ...readStore()]) decided.set(record.fingerprint, record);\n	}\n	function onDecision(listener) {\n		listeners$3.push(listener);\n	}\n	function decisionOn(fingerprint) {\n		return decided.get(fingerprint);\n	}\n	function decide(findings, decision, reason = \"\") {\n		for (const { fingerprint, rule, path, file = path, claim, text, message } of findings) if (decision === null) decided.delete(fingerprint);\n		else {\n			const about = claim === void 0 ? null : page.claims[claim]?.id ?? null;\n			decided.set(fingerprint, {\n				fingerprint,\n				decision,\n				reason,\n				rule,\n				path: file,\n				claim: about,\n				text,\n				message\n			});\n		}\n		writeStore([...decided.values()]);\n		for (const listener of listeners$3) listener();\n	}\n	function isComplete({ decision, reason }) {\n		return decision !== \"rejected\" || reason.trim() !== \"\";\n	}\n	function decisionsHere() {\n		const here = new Set(page.findings.map(([fingerprint]) => fingerprint));\n		return [...decided.values()].filter(({ fingerprint }) => here.has(fingerprint)).sort((one, other) => one.fingerprint < other.fingerprint ? -1 : 1);\n	}\n	function decisionsText() {\n		const decisions = decisionsHere().filter(isComplete).map((record) => ({\n			...record,\n			reason: record.reason.trim()\n		}));\n		return `${JSON.stringify({\n			version: 1,\n			decisions\n		}, null, 2)}\\n`;\n	}\n	function readStore() {\n		try {\n			const kept = JSON.parse(localStorage.getItem(page.store) ?? \"[]\");\n			return Array.isArray(kept) ? kept.filter(isRecord) : [];\n		} catch {\n			return [];\n		}\n	}\n	function writeStore(records) {\n		try {\n			localStorage.setItem(page.store, JSON.stringify(records));\n		} catch {}\n	}\n	function isRecord(record) {\n		if (typeof record !== \"object\" || record === null) return false;\n		const { fingerprint, decision, reason, rule, path, claim, text, message } = record;\n		return [\n			fingerprint,\n			reason,\n			rule,\n			path,\n			text,\n			message\n		].every((value) => typeof value === \"string\") && (claim === null || typeof claim === \"string\") && (decision === \"confirmed\" || decision === \"rejected\" || decision === \"deferred\");\n	}\n\n// page/blocks.ts\n	function drawDraft(index, { blocks, marks }) {\n		const pen = {\n			draft: index,\n			marks,\n			drawn: /* @__PURE__ */ new Set(),\n			noted: 0\n		};\n		return blocks.map((block) => drawBlock(block, pen));\n	}\n	function drawBlock(block, pen) {\n		switch (block.kind) {\n			case \"heading\": return element(HEADINGS[Math.min(block.level, HEADINGS.length) - 1], {\n				dir: \"auto\",\n				class: `level-${Math.min(block.level, 3)}`\n			}, drawRuns(block.runs, pen));\n			case \"paragraph\": return element(\"p\", { dir: \"auto\" }, drawRuns(block.runs, pen));\n			case \"caption\":\n			case \"footnote\": return element(\"p\", {\n				dir: \"auto\",\n				class: block.kind\n			}, drawRuns(block.runs, pen));\n			case \"alt\": return element(\"p\", {\n				dir: \"auto\",\n				class: \"alt\"\n			}, element(\"span\", { class: \"label\" }, \"Picture: \"), drawRuns(block.runs, pen));\n			case \"field\": return element(\"p\", {\n				dir: \"auto\",\n				class: \"field\"\n			}, element(\"span\", { class: \"label\" }, block.name, \": \"), drawRuns(block.runs, pen));\n			case \"quote\": return element(\"blockquote\", {}, block.blocks.map((inner) => drawBlock(inner, pen)));\n			case \"list\": return drawList(block, pen);\n			case \"table\": return drawTable(block.rows, pen);\n			case \"code\": return element(\"pre\", {\n				tabindex: \"0\",\n				\"aria-label\": \"Code, not read\"\n			}, element(\"code\", {}, block.text));\n			case \"silencing\": return element(\"p\", { class: \"silencing\" }, element(\"span\", { class: \"label\" }, \"Silenced by a comment here \u2013 \"), block.text);\n		}\n	}\n	const HEADINGS = [\n		\"h4\",\n		\"h5\",\n		\"h6\"\n	];\n	function drawList({ start, items }, pen) {\n		const drawn = items.map((item) => element(\"li\", {}, item.map((inner) => drawBlock(inner, pen))));\n		return start === null ? element(\"ul\", {}, drawn) : element(\"ol\", { start: String(start) }, drawn);\n	}\n	function drawTable(rows, pen) {\n		const drawn = rows.map((cells) => element(\"tr\", {}, cells.map((cell) => drawCell(cell, pen))));\n		return element(\"div\", {\n			class: \"wide\",\n			tabindex: \"0\",\n			role: \"group\",\n			\"aria-label\": \"Table\"\n		}, element(\"table\", {}, element(\"tbody\", {}, drawn)));\n	}\n	function drawCell({ heads, runs }, pen) {\n		const content = drawRuns(runs, pen);\n		if (heads === null || runs.length === 0) return element(\"td\", { dir: \"auto\" }, content);\n		return element(\"th\", {\n			dir: \"auto\",\n			scope: heads === \"column\" ? \"col\" : \"row\"\n		}, content);\n	}\n	function drawRuns(runs, pen) {\n		return runs.map((run) => {\n			if (typeof run === \"string\") return run;\n			if (\"object\" in run) return element(run.as === \"deleted\" ? \"del\" : run.as === \"code\" ? \"code\" : \"span\", { class: \"unread\" }, run.object);\n			const [text, number, exact] = run;\n			const mark = pen.marks[number];\n			const isFirst = !pen.drawn.has(number);\n			pen.drawn.add(number);\n			const stops = isStop(pen.draft, mark);\n			const link = element(\"a\", {\n				href: `#m${pen.draft}-${number}`,\n				class: `mark ${mark.look}${stops ? \" stop\" : \"\"}${exact === 1 ? \" exact\" : \"\"}`,\n				\"aria-describedby\": `is-${mark.look}`,\n				\"data-mark\": String(number),\n				...isFirst ? {} : { tabindex: \"-1\" }\n			}, text);\n			return isFirst && stops ? [link, noteMark(pen)] : link;\n		});\n	}\n	function noteMark(pen) {\n		pen.noted++;\n		return element(\"sup\", {\n			class: \"on-paper\",\n			\"aria-hidden\": \"true\"\n		}, String(pen.noted));\n	}\n	function drawNotes(index, data) {\n		const stops = inReadingOrder(data.blocks).filter((mark) => isStop(index, data.marks[mark]));\n		if (stops.length === 0) return null;\n		return element(\"ol\", { class: \"notes on-paper\" }, stops.map((mark) => {\n			const marked = data.marks[mark];\n			const open = findingsOf(index, marked).filter(({ disposition }) => disposition === \"open\");\n			const phrase = (index) => data.phrases[index ?? -1] ?? \"\";\n			const said = open.length === 0 ? `${marked.text}: ${phrase(marked.relation)} (${phrase(marked.sure)})` : open.map(({ message }) => message).join(\"; \");\n			return element(\"li\", {}, said, element(\"span\", {\n				class: \"decided\",\n				\"data-fingerprints\": open.map(({ fingerprint }) => fingerprint).join(\" \")\n			}));\n		}));\n	}\n	function inReadingOrder(blocks) {\n		const seen = /* @__PURE__ */ new Set();\n		for (const run of blocks.flatMap(runsOf)) if (typeof run !== \"string\" && !(\"object\" in run)) seen.add(run[1]);\n		return [...seen];\n	}\n	function runsOf(block) {\n		switch (block.kind) {\n			case \"quote\": return block.blocks.flatMap(runsOf);\n			case \"list\": return block.items.flat().flatMap(runsOf);\n			case \"table\": return block.rows.flat().flatMap(({ runs }) => runs);\n			case \"code\":\n			case \"silencing\": return [];\n			default: return block.runs;\n		}\n	}\n\n// page/drafts.ts\n	const drawn = /* @__PURE__ */ new Set();\n	const listeners$2 = [];\n	function startDrafts() {\n		for (const index of page.drafts.keys()) {\n			const details = detailsOf(index);\n			if (details.open) draw$1(index);\n			details.addEventListener(\"toggle\", () => {\n				if (details.open) draw$1(index);\n			});\n		}\n	}\n	function onDrawn(listener) {\n		listeners$2.push(listener);\n	}\n	function openDraft(index) {\n		const details = detailsOf(index);\n		details.hidden = false;\n		details.open = true;\n		const around = details.parentElement?.closest(\"details\");\n		if (around) around.open = true;\n		draw$1(index);\n	}\n	function drawnDrafts() {\n		return drawn;\n	}\n	function detailsOf(index) {\n		return byId(`draft-${index}`);\n	}\n	function piecesOf(draft, mark) {\n		return [...detailsOf(draft).querySelectorAll(`a[data-mark=\"${mark}\"]`)];\n	}\n	function draw$1(index) {\n		if (drawn.has(index)) return;\n		drawn.add(index);\n		const text = detailsOf(index).querySelector(\".text\");\n		if (text === null) return;\n		const data = draftData(index);\n		const nodes = drawDraft(index, data);\n		replace(text, nodes.length === 0 ? element(\"p\", { class: \"faint\" }, \"There is nothing to read in this draft.\") : nodes, drawNotes(index, data));\n		for (const listener of listeners$2) listener(index);\n	}\n\n// page/filter.ts\n	const ANYTHING = {\n		words: \"\",\n		state: null,\n		rule: null,\n		claim: null,\n		draft: null\n	};\n	let wish = ANYTHING;\n	let hits = /* @__PURE__ */ new Map();\n	function isFiltering() {\n		return wish !== ANYTHING;\n	}\n	function isHit(draft, mark) {\n		return hits.get(draft)?.has(mark) ?? false;\n	}\n	function startFilter() {\n		const form = byId(\"filters\");\n		let waiting;\n		form.addEventListener(\"submit\", (event) => event.preventDefault());\n		form.addEventListener(\"change\", apply);\n		form.addEventListener(\"reset\", () => setTimeout(apply));\n		byId(\"words\").addEventListener(\"input\", () => {\n			clearTimeout(waiting);\n			waiting = setTimeout(apply, 120);\n		});\n		onDrawn(dim);\n		if (isAsking(readWish())) apply();\n	}\n	function onFilter(listener) {\n		listeners$1.push(listener);\n	}\n	const listeners$1 = [];\n	function filterByClaim(claim) {\n		byId(\"filters\").reset();\n		byId(\"claim\").value = String(claim);\n		apply();\n	}\n	function clearFilter() {\n		const wasFiltering = isFiltering();\n		byId(\"filters\").reset();\n		apply();\n		return wasFiltering;\n	}\n	function apply() {\n		const asked = readWish();\n		wish = isAsking(asked) ? asked : ANYTHING;\n		hits = isFiltering() ? findHits() : /* @__PURE__ */ new Map();\n		byId(\"clear\").hidden = !isFiltering();\n		byId(\"next\").textContent = isFiltering() ? \"Next match\" : \"Next conflict\";\n		for (const index of page.drafts.keys()) detailsOf(index).hidden = isFiltering() && !hits.has(index);\n		for (const draft of drawnDrafts()) dim(draft);\n		for (const listener of listeners$1) listener();\n		hidePlaces();\n		hideClaims();\n		tellCount();\n	}\n	function readWish() {\n		const chosen = (id) => byId(id).value || null;\n		const number = (id) => chosen(id) === null ? null : Number(chosen(id));\n		const rule = byId(\"rule\");\n		return {\n			words: byId(\"words\").value.trim().toLowerCase(),\n			state: chosen(\"state\"),\n			rule: chosen(\"rule\") === null ? null : rule.selectedOptions[0]?.textContent ?? null,\n			claim: number(\"claim\"),\n			draft: number(\"draft\")\n		};\n	}\n	function isAsking({ words, ...choices }) {\n		return words !== \"\" || Object.values(choices).some((choice) => choice !== null);\n	}\n	function findHits() {\n		const found = /* @__PURE__ */ new Map();\n		for (const index of page.drafts.keys()) {\n			if (wish.draft !== null && wish.draft !== index) continue;\n			const own = /* @__PURE__ */ new Set();\n			for (const [at, mark] of draftData(index).marks.entries()) if (isWantedMark(index, mark)) own.add(at);\n			if (own.size > 0 || wish.draft === index && isAsking({\n				...wish,\n				draft: null\n			}) === false) found.set(index, own);\n		}\n		return found;\n	}\n	function isWantedMark(draft, mark) {\n		if (wish.state !== null && mark.look !== wish.state) return false;\n		const findings = findingsOf(draft, mark);\n		if (wish.claim !== null && mark.claim !== wish.claim && !findings.some(({ claim }) => claim === wish.claim)) return false;\n		if (wish.rule !== null && !findings.some(({ rule }) => rule === wish.rule)) return false;\n		return wish.words === \"\" || [\n			mark.text,\n			page.drafts[draft].path,\n			...claimTexts(mark.claim),\n			...findings.flatMap(findingTexts)\n		].some(hasWords);\n	}\n	function isWantedFinding(draft, finding) {\n		if (wish.draft !== null && wish.draft !== draft) return false;\n		if (wish.rule !== null && finding.rule !== wish.rule) return false;\n		if (wish.claim !== null && finding.claim !== wish.claim) return false;\n		const mark = finding.mark === void 0 ? void 0 : draftData(draft).marks[finding.mark];\n		const look = mark?.look ?? (finding.disposition === \"open\" ? \"conflicts\" : \"silenced\");\n		if (wish.state !== null && look !== wish.state) return false;\n		return wish.words === \"\" || [\n			mark?.text ?? \"\",\n			...claimTexts(finding.claim),\n			...findingTexts(finding)\n		].some(hasWords);\n	}\n	function claimTexts(claim) {\n		const { id, says, value, source } = page.claims[claim ?? -1] ?? {\n			id: \"\",\n			says: \"\",\n			value: \"\",\n			source: \"\"\n		};\n		return [\n			id,\n			says,\n			value,\n			source ?? \"\"\n		];\n	}\n	function findingTexts({ message, rule, path, text, reason = \"\" }) {\n		return [\n			message,\n			rule,\n			path,\n			text,\n			reason\n		];\n	}\n	function hasWords(text) {\n		return text.toLowerCase().includes(wish.words);\n	}\n	function dim(draft) {\n		for (const piece of detailsOf(draft).querySelectorAll(\"a[data-mark]\")) piece.classList.toggle(\"dim\", isFiltering() && !isHit(draft, Number(piece.dataset.mark)));\n	}\n	function hidePlaces() {\n		for (const item of document.querySelectorAll(\"[data-place]\")) {\n			const [draft = -1, index = -1] = (item.dataset.place ?? \"\").split(\".\").map(Number);\n			const finding = draftData(draft).findings[index];\n			item.hidden = isFiltering() && (finding === void 0 || !isWantedFinding(draft, finding));\n		}\n		for (const group of document.querySelectorAll(\".disagreement\")) group.hidden = isFiltering() && group.querySelector(\"[data-place]:not([hidden])\") === null;\n	}\n	function hideClaims() {\n		const used = new Set([...hits].flatMap(([draft, marks]) => [...marks].map((mark) => draftData(draft).marks[mark]?.claim)));\n		const isAboutText = wish.state === null && wish.rule === null && wish.draft === null;\n		for (const item of document.querySelectorAll(\"[data-claim]\")) {\n			const claim = Number(item.dataset.claim);\n			const named = isAboutText && (wish.claim === null || wish.claim === claim) && claimTexts(claim).some(hasWords);\n			item.hidden = isFiltering() && !named && !used.has(claim);\n		}\n	}\n	function tellCount() {\n		const count = [...hits.values()].reduce((sum, marks) => sum + marks.size, 0);\n		const drafts = hits.size === 1 ? \"1 draft\" : `${hits.size} drafts`;\n		byId(\"found\").textContent = isFiltering() ? `${count} ${count === 1 ? \"place\" : \"places\"} in ${drafts}` : \"\";\n	}\n\n// page/reasoning.ts\n	function reasoning(mark, phrases) {\n		const { claim, rivals = [], reason, sure } = mark;\n		const ends = [\n			draftEntry(mark, phrases),\n			claim === void 0 ? null : claimEntry(\"The claim\", claim),\n			rivals.filter((rival) => rival !== claim).map((rival) => claimEntry(\"See also\", rival)),\n			reason === void 0 ? null : entry(\"Why not\", phrases[reason]),\n			sure === void 0 ? null : entry(\"How sure\", phrases[sure])\n		];\n		return [element(\"dl\", { class: \"ends\" }, ends), candidateList(mark, phrases)];\n	}\n	function claimEntry(title, index) {\n		const { id, says, value, place, source } = page.claims[index];\n		return entry(title, element(\"strong\", { class: \"value\" }, value), \" \", element(\"code\", {}, id), says === value ? null : element(\"span\", { class: \"says\" }, says), element(\"span\", { class: \"origin\" }, place, source === null ? null : `, ${source}`));\n	}\n	function draftEntry({ relation, text, actual = text, expected }, phrases) {\n		if (relation === void 0) return null;\n		return entry(\"The draft\", phrases[relation], expected !== void 0 && `: ${actual}, where the claim has ${expected}`);\n	}\n	function entry(title, ...content) {\n		return element(\"div\", {}, element(\"dt\", {}, title), element(\"dd\", { dir: \"auto\" }, content));\n	}\n	function candidateList({ candidates = [], weaker, claim }, phrases) {\n		if (candidates.length === 0) return null;\n		return element(\"section\", { class: \"candidates\" }, element(\"h3\", {}, candidates.length === 1 && weaker === void 0 ? \"The claim it may be about\" : \"The claims it may be about\"), element(\"ol\", {}, candidates.map((candidate) => drawCandidate(candidate, claim, phrases))), weaker !== void 0 && element(\"p\", { class: \"faint\" }, `and ${weaker} weaker ${weaker === 1 ? \"candidate\" : \"candidates\"}`));\n	}\n	function drawCandidate([claim, score, cues, more], chosen, phrases) {\n		return element(\"li\", {}, element(\"code\", {}, page.claims[claim]?.id), element(\"span\", { class: \"score\" }, ` score ${score}${claim === chosen ? \", chosen\" : \"\"}`), cues.length > 0 && element(\"ul\", { class: \"cues\" }, cues.map(([phrase, weight]) => element(\"li\", {}, element(\"span\", {}, phrases[phrase]), \" \", drawWeight(weight))), more > 0 && element(\"li\", { class: \"faint\" }, `${more} more`)));\n	}\n	function drawWeight(weight) {\n		return element(\"span\", { class: weight < 0 ? \"weight against\" : \"weight for\" }, weight < 0 ? `\u2212${-weight}` : `+${weight}`);\n	}\n\n// page/sign-off.ts\n	const CHOICES = [\n		[\n			\"confirmed\",\n			\"Confirm\",\n			\"The draft is wrong.\"\n		],\n		[\n			\"rejected\",\n			\"Reject\",\n			\"The draft is right.\"\n		],\n		[\n			\"deferred\",\n			\"Defer\",\n			\"To be settled later.\"\n		]\n	];\n	function signOff(finding, name) {\n		const reason = element(\"textarea\", {\n			rows: \"3\",\n			id: `${name}-reason`,\n			required: \"\"\n		});\n		const field = element(\"div\", { class: \"reason\" }, element(\"label\", { for: `${name}-reason` }, \"Why is the draft right?\"), reason);\n		const others = othersLike(finding);\n		const again = element(\"button\", {\n			type: \"button\",\n			class: \"again\"\n		}, `Decide the same for all ${others.length + 1} places of this disagreement`);\n		const back = element(\"button\", { type: \"button\" }, \"Take back\");\n		const radios = CHOICES.map(([verdict]) => element(\"input\", {\n			type: \"radio\",\n			name,\n			value: verdict,\n			id: `${name}-${verdict}`\n		}));\n		const form = element(\"fieldset\", { class: \"sign-off\" }, element(\"legend\", {}, \"Your decision\"), element(\"div\", { class: \"choices\" }, CHOICES.map(([, words, hint], index) => element(\"label\", { for: radios[index].id }, radios[index], element(\"span\", {}, words), element(\"small\", {}, hint)))), field, element(\"div\", { class: \"more\" }, back, others.length === 0 ? null : again));\n		const show = () => {\n			const record = decisionOn(finding.fingerprint);\n			for (const radio of radios) radio.checked = radio.value === record?.decision;\n			field.hidden = record?.decision !== \"rejected\";\n			if (document.activeElement !== reason) reason.value = record?.reason ?? \"\";\n			reason.setAttribute(\"aria-invalid\", String(reason.value.trim() === \"\"));\n			back.hidden = record === void 0;\n			again.hidden = record === void 0;\n		};\n		for (const radio of radios) radio.addEventListener(\"change\", () => {\n			decide([finding], radio.value, radio.value === \"rejected\" ? reason.value : \"\");\n			show();\n			if (radio.value === \"rejected\") reason.focus();\n		});\n		reason.addEventListener(\"input\", () => {\n			decide([finding], \"rejected\", reason.value);\n			show();\n		});\n		back.addEventListener(\"click\", () => {\n			decide([finding], null);\n			show();\n			radios[0]?.focus();\n		});\n		again.addEventListener(\"click\", () => {\n			const record = decisionOn(finding.fingerprint);\n			if (record !== void 0) decide(others, record.decision, record.reason);\n			again.textContent = `Decided for all ${others.length + 1} places`;\n		});\n		show();\n		return form;\n	}\n	function othersLike({ fingerprint }) {\n		const own = page.findings.find(([one]) => one === fingerprint)?.[3] ?? -1;\n		return page.findings.filter(([other, , , group]) => group === own && group >= 0 && other !== fingerprint).flatMap(([, draft, index]) => draftData(draft).findings[index] ?? []);\n	}\n\n// page/panel.ts\n	const STATES = {\n		conflicts: \"conflicts\",\n		silenced: \"silenced\",\n		agrees: \"agrees\",\n		\"set-aside\": \"set aside\",\n		\"not-covered\": \"not covered\"\n	};\n	function showMark(draft, index) {\n		const { marks, phrases } = draftData(draft);\n		const mark = marks[index];\n		const path = page.drafts[draft].path;\n		const findings = findingsOf(draft, mark);\n		open(element(\"h2\", {\n			id: \"panel-title\",\n			tabindex: \"-1\",\n			dir: \"auto\"\n		}, `\u201c${mark.text}\u201d`), element(\"p\", { class: \"state\" }, element(\"span\", { class: `sample ${mark.look}` }, STATES[mark.look]), ` ${phrases[mark.kind]} \u2013 ${path}:${mark.at[2]}:${mark.at[3]}`), findings.map((finding) => drawFinding(finding, `decision-${draft}-${draft < 0 ? 0 : draftData(draft).findings.indexOf(finding)}`)), reasoning(mark, phrases), alsoHere(draft, index), mark.claim === void 0 ? null : placesOf$1(mark.claim));\n	}\n	function showFinding(draft, index) {\n		const finding = draftData(draft).findings[index];\n		open(element(\"h2\", {\n			id: \"panel-title\",\n			tabindex: \"-1\"\n		}, `${finding.path}:${finding.line}`), drawFinding(finding, `decision-${draft < 0 ? \"x\" : draft}-${index}`), finding.claim === void 0 ? null : element(\"dl\", { class: \"ends\" }, claimEntry(\"The claim\", finding.claim)), finding.claim === void 0 ? null : placesOf$1(finding.claim));\n	}\n	function closePanel() {\n		const panel = byId(\"panel\");\n		const wasOpen = isPanelOpen();\n		document.documentElement.classList.remove(\"has-panel\");\n		panel.classList.add(\"idle\");\n		replace(panel, element(\"p\", {}, \"Choose a marked word to see its claim and the reasoning, or press \", element(\"kbd\", {}, \"n\"), \" for the first conflict.\"));\n		panel.hidden = false;\n		return wasOpen;\n	}\n	function isPanelOpen() {\n		return document.documentElement.classList.contains(\"has-panel\");\n	}\n	function enterPanel() {\n		document.getElementById(\"panel-title\")?.focus();\n	}\n	function open(...content) {\n		const panel = byId(\"panel\");\n		const close = element(\"button\", {\n			type: \"button\",\n			class: \"close\",\n			\"aria-label\": \"Close details\",\n			\"aria-keyshortcuts\": \"Escape\"\n		}, \"\u00d7\");\n		close.addEventListener(\"click\", () => panel.dispatchEvent(new CustomEvent(\"close-panel\", { bubbles: true })));\n		replace(panel, close, content);\n		panel.hidden = false;\n		panel.classList.remove(\"idle\");\n		panel.scrollTop = 0;\n		document.documentElement.classList.add(\"has-panel\");\n	}\n	function drawFinding(finding, name) {\n		const { severity, rule, message, disposition, reason, fix, or, expected, related = [] } = finding;\n		return element(\"section\", {\n			class: \"finding\",\n			\"data-name\": name\n		}, element(\"p\", { class: \"head\" }, element(\"span\", { class: `badge ${severity}` }, severity), \" \", element(\"code\", {}, rule)), element(\"p\", {\n			class: \"message\",\n			dir: \"auto\"\n		}, message), fix !== void 0 ? element(\"p\", { class: \"suggestion\" }, element(\"span\", { class: \"label\" }, \"Suggestion: \"), element(\"del\", {}, fix[0]), \" \", element(\"ins\", {}, fix[1]), or !== void 0 && [\n			\" or \",\n			element(\"del\", {}, or[0]),\n			\" \",\n			element(\"ins\", {}, or[1])\n		]) : expected !== void 0 && element(\"p\", { class: \"suggestion\" }, element(\"span\", { class: \"label\" }, \"Expected: \"), element(\"strong\", {}, expected)), related.length > 0 && element(\"ul\", { class: \"related\" }, related.map(({ message: words, place, target }) => element(\"li\", {}, `${words}: `, toPlace(place, target)))), disposition === \"open\" ? signOff(finding, name) : element(\"p\", { class: \"why\" }, element(\"strong\", {}, disposition === \"baselined\" ? \"Known before: \" : \"Silenced: \"), reason ?? \"no reason given\"));\n	}\n	function toPlace(place, target) {\n		return target === void 0 ? place : element(\"a\", {\n			href: `#draft-${target[0]}`,\n			\"data-route\": `#o${target[0]}-${target[1]}`\n		}, place);\n	}\n	function alsoHere(draft, index) {\n		const { marks } = draftData(draft);\n		const [from, to] = marks[index].at;\n		const others = [...marks.entries()].filter(([other, mark]) => other !== index && mark.at[0] < to && from < mark.at[1]);\n		if (others.length === 0) return null;\n		const items = others.map(([other, { text, look }]) => element(\"li\", {}, element(\"a\", { href: `#m${draft}-${other}` }, `\u201c${text}\u201d`), ` ${STATES[look]}`));\n		return element(\"section\", { class: \"also\" }, element(\"h3\", {}, \"In the same words\"), element(\"ul\", {}, items));\n	}\n	function placesOf$1(claim) {\n		const { id, agrees, conflicts } = page.claims[claim];\n		const all = agrees + conflicts;\n		if (all < 2) return null;\n		const button = element(\"button\", { type: \"button\" }, `Show all ${all} places of ${id}`);\n		button.addEventListener(\"click\", () => button.dispatchEvent(new CustomEvent(\"show-claim\", {\n			bubbles: true,\n			detail: claim\n		})));\n		return element(\"p\", { class: \"places-of\" }, button);\n	}\n\n// page/travel.ts\n	let here = null;\n	function goToMark(draft, mark, into) {\n		here = {\n			draft,\n			mark\n		};\n		openDraft(draft);\n		showMark(draft, mark);\n		paint();\n		const [first] = piecesOf(draft, mark);\n		(first ?? detailsOf(draft)).scrollIntoView({ block: \"center\" });\n		if (into === \"panel\" || into === \"text\" && first === void 0) enterPanel();\n		else if (into === \"text\") first?.focus({ preventScroll: true });\n	}\n	function goToFinding(draft, index, into) {\n		const mark = draftData(draft).findings[index]?.mark;\n		if (mark !== void 0) goToMark(draft, mark, into);\n		else {\n			here = null;\n			paint();\n			showFinding(draft, index);\n			enterPanel();\n		}\n	}\n	function goToOffset(draft, offset) {\n		const nearest = [...draftData(draft).marks.entries()].filter(([, { at }]) => at[0] <= offset && offset < at[1]).sort(([, one], [, other]) => one.at[1] - one.at[0] - (other.at[1] - other.at[0]))[0];\n		if (nearest !== void 0) goToMark(draft, nearest[0], \"text\");\n		else {\n			openDraft(draft);\n			detailsOf(draft).scrollIntoView();\n		}\n	}\n	function step(direction, any) {\n		const count = page.drafts.length;\n		const from = here ?? {\n			draft: direction === 1 ? 0 : count - 1,\n			mark: null\n		};\n		for (let round = 0; round <= count; round++) {\n			const draft = ((from.draft + direction * round) % count + count) % count;\n			const found = nextIn(draft, round === 0 ? from.mark : null, direction, any);\n			if (found !== null) {\n				goToMark(draft, found, \"text\");\n				history.replaceState(null, \"\", `#m${draft}-${found}`);\n				return true;\n			}\n		}\n		return false;\n	}\n	function leave() {\n		const [piece] = here === null ? [] : piecesOf(here.draft, here.mark);\n		const wasOpen = closePanel();\n		if (wasOpen) {\n			piece?.focus({ preventScroll: true });\n			history.replaceState(null, \"\", location.pathname + location.search);\n		}\n		return wasOpen;\n	}\n	function startTravel() {\n		onDrawn(paint);\n		closePanel();\n	}\n	function nextIn(draft, after, direction, any) {\n		if (!any && !isFiltering() && page.drafts[draft].stops === 0) return null;\n		const { marks } = draftData(draft);\n		const isWanted = (index) => isFiltering() ? isHit(draft, index) : any || isStop(draft, marks[index]);\n		const begin = after === null ? direction === 1 ? 0 : marks.length - 1 : after + direction;\n		for (let index = begin; index >= 0 && index < marks.length; index += direction) if (isWanted(index)) return index;\n		return null;\n	}\n	function paint() {\n		for (const piece of document.querySelectorAll(\"a.current\")) {\n			piece.classList.remove(\"current\");\n			piece.removeAttribute(\"aria-current\");\n		}\n		if (here === null) return;\n		for (const piece of piecesOf(here.draft, here.mark)) {\n			piece.classList.add(\"current\");\n			piece.setAttribute(\"aria-current\", \"true\");\n		}\n	}\n	function formHere() {\n		return isPanelOpen() ? byId(\"panel\").querySelector(\".sign-off\") : null;\n	}\n\n// page/keys.ts\n	const VERDICTS = {\n		c: \"confirmed\",\n		r: \"rejected\",\n		d: \"deferred\"\n	};\n	function startKeys() {\n		document.addEventListener(\"keydown\", (event) => {\n			if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;\n			if (byId(\"help\").open) return;\n			const target = event.target;\n			if (event.key === \"Escape\") {\n				if (target.matches(\"input, select, textarea\") && !target.matches(\"[type=\\\"radio\\\"]\")) target.blur();\n				if (leave() || clearFilter()) event.preventDefault();\n				return;\n			}\n			if (target.matches(\"input:not([type=\\\"radio\\\"]), select, textarea\") || !byId(\"single-keys\").checked) return;\n			if (press(event.key)) event.preventDefault();\n		});\n		byId(\"next\").addEventListener(\"click\", () => void step(1, false));\n		byId(\"previous\").addEventListener(\"click\", () => void step(-1, false));\n		byId(\"help-button\").addEventListener(\"click\", () => byId(\"help\").showModal());\n	}\n	function press(key) {\n		switch (key) {\n			case \"n\": return step(1, false);\n			case \"p\": return step(-1, false);\n			case \"j\": return step(1, true);\n			case \"k\": return step(-1, true);\n			case \"/\":\n				byId(\"toolbar\").scrollIntoView({ block: \"nearest\" });\n				byId(\"words\").focus();\n				return true;\n			case \"?\":\n				byId(\"help\").showModal();\n				return true;\n			default: {\n				const verdict = VERDICTS[key];\n				const radio = verdict === void 0 ? null : formHere()?.querySelector(`input[value=\"${verdict}\"]`);\n				radio?.click();\n				return radio !== null && radio !== void 0;\n			}\n		}\n	}\n\n// page/rest.ts\n	const rests = [];\n	const listeners = [];\n	const STEP = 100;\n	function startRest() {\n		for (const note of document.querySelectorAll(\".rest\")) {\n			const { group, shown } = note.dataset;\n			const rest = {\n				places: placesOf(Number(group)).slice(Number(shown)),\n				list: element(\"ol\", { class: \"places\" }),\n				button: element(\"button\", { type: \"button\" }),\n				asked: 0\n			};\n			rest.button.addEventListener(\"click\", () => {\n				rest.asked += STEP;\n				draw(rest);\n				tell();\n			});\n			replace(note, rest.button);\n			note.before(rest.list);\n			rests.push(rest);\n			draw(rest);\n		}\n		onFilter(() => {\n			rests.forEach(draw);\n			if (rests.length > 0) tell();\n		});\n	}\n	function tell() {\n		for (const listener of listeners) listener();\n	}\n	function onRest(listener) {\n		listeners.push(listener);\n	}\n	function placesOf(group) {\n		return page.findings.filter((finding) => finding[3] === group).map(([, draft, index]) => [draft, index]);\n	}\n	function draw(rest) {\n		const { places, list, button, asked } = rest;\n		const wanted = isFiltering() ? places.filter(([draft, index]) => isWantedFinding(draft, draftData(draft).findings[index])) : places;\n		const shown = wanted.slice(0, isFiltering() ? Math.max(asked, STEP) : asked);\n		replace(list, shown.map(drawPlace));\n		const left = wanted.length - shown.length;\n		button.hidden = left === 0;\n		button.textContent = `Show ${Math.min(left, STEP)} of ${left} more ${left === 1 ? \"place\" : \"places\"}`;\n	}\n	function drawPlace([draft, index]) {\n		const { severity, text, message, path, line, column, rule, disposition, reason } = draftData(draft).findings[index];\n		return element(\"li\", {\n			class: \"place\",\n			\"data-place\": `${draft}.${index}`\n		}, element(\"a\", { href: `#f${draft}-${index}` }, element(\"span\", { class: `badge ${severity}` }, severity), \" \", element(\"q\", { dir: \"auto\" }, element(\"strong\", {}, text))), element(\"p\", { class: \"what\" }, message, \" \", element(\"span\", { class: \"origin\" }, `${path}:${line}:${column} `, element(\"code\", {}, rule))), disposition === \"open\" ? element(\"p\", {\n			class: \"decided\",\n			hidden: \"\"\n		}) : element(\"p\", { class: \"why\" }, `Silenced: ${reason ?? \"\"}`));\n	}\n\n// page/ledger.ts\n	function startLedger() {\n		onDecision(show);\n		onRest(show);\n		onDrawn(showIn);\n		byId(\"download\").addEventListener(\"click\", download);\n		show();\n	}\n	function show() {\n		for (const item of document.querySelectorAll(\"[data-place]\")) {\n			const [draft = -1, index = -1] = (item.dataset.place ?? \"\").split(\".\").map(Number);\n			const note = item.querySelector(\".decided\");\n			if (note === null) continue;\n			const record = decisionOn(fingerprints.get(`${draft}.${index}`) ?? \"\");\n			note.hidden = record === void 0;\n			note.textContent = record === void 0 ? \"\" : inWords(record);\n		}\n		for (const draft of drawnDrafts()) showIn(draft);\n		count();\n	}\n	const fingerprints = new Map(page.findings.map(([fingerprint, draft, index]) => [`${draft}.${index}`, fingerprint]));\n	function showIn(draft) {\n		const { marks, findings } = draftData(draft);\n		for (const piece of detailsOf(draft).querySelectorAll(\"a.stop\")) {\n			const open = (marks[Number(piece.dataset.mark)]?.findings ?? []).flatMap((index) => findings[index] ?? []).filter(({ disposition }) => disposition === \"open\");\n			piece.classList.toggle(\"done\", open.length > 0 && open.every(({ fingerprint }) => decisionOn(fingerprint) !== void 0));\n		}\n		for (const note of detailsOf(draft).querySelectorAll(\"[data-fingerprints]\")) {\n			const records = (note.dataset.fingerprints ?? \"\").split(\" \").flatMap((fingerprint) => decisionOn(fingerprint) ?? []);\n			note.textContent = records.length === 0 ? \"\" : ` ${records.map(inWords).join(\"; \")}.`;\n		}\n	}\n	function inWords(record) {\n		switch (record.decision) {\n			case \"confirmed\": return \"Confirmed\";\n			case \"deferred\": return \"Deferred\";\n			case \"rejected\": return isComplete(record) ? `Rejected: ${record.reason.trim()}` : \"Rejected, but no reason is given yet\";\n		}\n	}\n	function count() {\n		const open = page.findings.filter(([, , , group]) => group >= 0).length;\n		const made = decisionsHere();\n		const lacking = made.filter((record) => !isComplete(record)).length;\n		const lack = lacking === 0 ? \"\" : `; ${lacking === 1 ? \"1 rejection lacks\" : `${lacking} rejections lack`} a reason`;\n		byId(\"decided\").textContent = open === 0 && made.length === 0 ? \"\" : `${made.length} of ${Math.max(open, made.length)} decided${lack}`;\n		byId(\"download\").hidden = made.every((record) => !isComplete(record));\n	}\n	function download() {\n		const url = URL.createObjectURL(new Blob([decisionsText()], { type: \"application/json\" }));\n		const link = element(\"a\", {\n			href: url,\n			download: \"decisions.json\"\n		});\n		document.body.append(link);\n		link.click();\n		link.remove();\n		setTimeout(() => URL.revokeObjectURL(url), 1e4);\n	}\n\n// page/paper.ts\n	const MOST = 60;\n	function startPaper() {\n		let opened = [];\n		window.addEventListener(\"beforeprint\", () => {\n			opened = [...page.drafts.entries()].filter(([index, { stops }]) => stops > 0 && !detailsOf(index).open && !detailsOf(index).hidden).slice(0, MOST).map(([index]) => index);\n			for (const index of opened) openDraft(index);\n		});\n		window.addEventListener(\"afterprint\", () => {\n			for (const index of opened) detailsOf(index).open = false;\n			opened = [];\n		});\n	}\n\n// page/routes.ts\n	function startRoutes() {\n		document.addEventListener(\"click\", (event) => {\n			const link = event.target.closest?.(\"a[href^=\\\"#\\\"]\");\n			const hash = link?.getAttribute(\"data-route\") ?? link?.getAttribute(\"href\") ?? \"\";\n			if (!ROUTE.test(hash) || event.ctrlKey || event.metaKey || event.shiftKey) return;\n			event.preventDefault();\n			const isInText = link?.matches(\".mark\") === true;\n			if (location.hash !== hash) history[isInText ? \"replaceState\" : \"pushState\"](null, \"\", hash);\n			follow(hash, isInText && event.detail > 0 ? \"stay\" : isInText ? \"panel\" : \"text\");\n		});\n		window.addEventListener(\"popstate\", () => follow(location.hash, \"text\"));\n		byId(\"panel\").addEventListener(\"close-panel\", () => void leave());\n		byId(\"panel\").addEventListener(\"show-claim\", (event) => {\n			filterByClaim(event.detail);\n			byId(\"found\").scrollIntoView({ block: \"nearest\" });\n		});\n		follow(location.hash, \"text\");\n	}\n	const ROUTE = /^#([mfo])(-1|\\d{1,7})-(\\d{1,9})$/;\n	function follow(hash, into) {\n		const [, kind, draft, index] = ROUTE.exec(hash) ?? [];\n		if (kind === void 0 || Number(draft) >= page.drafts.length) return;\n		try {\n			if (kind === \"m\") goToMark(Number(draft), Number(index), into);\n			else if (kind === \"f\") goToFinding(Number(draft), Number(index), into);\n			else goToOffset(Number(draft), Number(index));\n		} catch {}\n	}\n\n// page/main.ts\n	byId(\"toolbar\").hidden = false;\n	startDecisions();\n	startTravel();\n	startRest();\n	startLedger();\n	startFilter();\n	startDrafts();\n	startKeys();\n	startPaper();\n	startRoutes();\n\n})();";

// src/report/html/markup.ts
/** A template of HTML in which every value is escaped; attribute values stand in double quotes. */
function html$1(parts, ...values) {
	return vouchFor(parts.reduce((source, part, index) => source + toSource(values[index - 1]) + part));
}
/** The source of a piece of markup. */
function sourceOf(markup) {
	return markup[SOURCE];
}
/** Markup from source that was made safe by other means. */
function vouchFor(source) {
	return { [SOURCE]: source };
}
const SOURCE = Symbol("source");
function toSource(value) {
	if (value === null || value === void 0 || value === false) return "";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return escapeHtml(value);
	return isMarkup(value) ? value[SOURCE] : value.map(toSource).join("");
}
function isMarkup(value) {
	return SOURCE in value;
}
/**
* Text as HTML source, for an element or for an attribute in quotes. A parser reads the very same text back, but for what HTML
* has no place for: U+0000 and halves of surrogate pairs. What a workflow runner would obey is spelt in another way.
*/
function escapeHtml(text) {
	return text.replace(/[&<>"'`\r\0]|#(?=\[)|:(?=:)|\p{Cs}/gu, (found) => ENTITIES[found] ?? "\ufffd");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;",
	"\r": "&#13;",
	"#": "&#35;",
	":": "&#58;"
};

// src/report/html/claims-ledger.ts
/** Every claim with where it is used, and those that no draft makes use of. */
function claimsLedger(desk, survey) {
	const numbered = desk.claims.map((claim, index) => [claim, index]);
	const unused = numbered.filter(([{ agrees, conflicts }]) => agrees + conflicts === 0);
	const used = numbered.filter(([{ agrees, conflicts }]) => agrees + conflicts > 0);
	return html$1`<section id="claims" aria-labelledby="claims-title" tabindex="-1">
<h2 id="claims-title">The claims</h2>
<h3>${(require_report ??= require("./report.cjs")).plural(used.length, "claim")} in use</h3>
<ul class="ledger">
${used.map(([claim, index]) => entry$3(claim, index, desk, survey))}</ul>
${unused.length === 0 ? null : html$1`<h3>${(require_report ??= require("./report.cjs")).plural(unused.length, "claim")} never seen in ${desk.report.drafts.length === 1 ? "the draft" : "any draft"}</h3>
<ul class="ledger">
${unused.map(([claim, index]) => entry$3(claim, index, desk, survey))}</ul>
`}</section>
`;
}
function entry$3(claim, index, desk, { drafts, uses }) {
	const { status } = desk.report.set.claims[index];
	const places = uses.get(desk.report.set.claims[index].id) ?? [];
	return html$1`<li class="claim" data-claim="${index}">
<h4><code>${claim.id}</code>${status === "active" ? null : html$1` <span class="badge">${status}</span>`}</h4>
<p class="value">${claim.value}</p>
<p class="says">${claim.says === claim.value ? null : html$1`${claim.says} `}<span class="origin">${claim.place}${claim.source === null ? null : html$1`, ${claim.source}`}</span></p>${places.length === 0 ? null : html$1`\n<p class="uses">${tallyOf(claim)}: ${listed(places, drafts)}</p>`}
</li>
`;
}
function tallyOf({ agrees, conflicts }) {
	return [...agrees > 0 ? [`${agrees} ${agrees === 1 ? "agrees" : "agree"}`] : [], ...conflicts > 0 ? [`${conflicts} ${conflicts === 1 ? "conflicts" : "conflict"}`] : []].join(", ");
}
/** More places than this are found by filtering for the claim. */
const MOST$1 = 12;
/** Conflicts first: they are what somebody looks for. */
function listed(places, drafts) {
	const order = [...places].sort((one, other) => Number(isSound(one.look)) - Number(isSound(other.look)));
	const links = order.slice(0, MOST$1).map(({ draft, mark, line, look }, index) => html$1`${index === 0 ? null : ", "}<a class="use ${look}" href="#m${draft}-${mark}">${(require_report ??= require("./report.cjs")).visible(drafts[draft].path)}:${line}${isSound(look) ? null : html$1` <span class="said">${look}</span>`}</a>`);
	return html$1`${links}${order.length > MOST$1 ? ` and ${order.length - MOST$1} more` : null}`;
}
function isSound(look) {
	return look === "agrees";
}

// src/report/html/desk.ts
/** Looks through a report once. */
function openDesk(report) {
	const byPath = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const own = byPath.get(finding.path);
		if (own === void 0) byPath.set(finding.path, [finding]);
		else own.push(finding);
	}
	const uses = new Map(report.claims.map((use) => [use.claim.id, use]));
	return {
		report,
		places: (require_report ??= require("./report.cjs")).placesOf(report),
		claims: report.set.claims.map((claim) => claimData(claim, uses.get(claim.id) ?? {
			agrees: 0,
			conflicts: 0
		})),
		claimAt: new Map(report.set.claims.map(({ id }, index) => [id, index])),
		draftAt: new Map(report.drafts.map(({ path }, index) => [path, index])),
		findingsOf: (path) => byPath.get(path) ?? [],
		disagreements: (require_report ??= require("./report.cjs")).toDisagreements(report.findings)
	};
}
function claimData(claim, { agrees, conflicts }) {
	return {
		id: (require_report ??= require("./report.cjs")).visible(claim.id),
		says: (require_report ??= require("./report.cjs")).visible(claim.says),
		value: (require_report ??= require("./report.cjs")).visible((require_check ??= require("./check.cjs")).printClaim(claim)),
		place: (require_report ??= require("./report.cjs")).visible(`${claim.path}:${claim.line}`),
		source: claim.sourceTitle === null ? null : (require_report ??= require("./report.cjs")).visible(claim.sourceTitle),
		agrees,
		conflicts
	};
}

// src/report/html/place-item.ts
/** A place that a finding points at: the words in their sentence, what is said about them, where they stand, and why it was silenced. */
function place(finding, { sightings }) {
	const { draft, index, data, excerpt } = sightings.get(finding);
	const { severity, disposition, message, path, line, column, rule } = data;
	const words = excerpt === null ? html$1`<span class="words">${message}</span>` : html$1`<q dir="auto">${excerpt.before}<strong>${excerpt.words}</strong>${excerpt.after}</q>`;
	return html$1`<li class="place" data-place="${draft}.${index}">
<a href="#f${draft}-${index}"><span class="badge ${severity}">${severity}</span> ${words}</a>
<p class="what">${excerpt === null ? null : html$1`${message} `}<span class="origin">${path}:${line}:${column} <code>${rule}</code></span></p>
${disposition === "open" ? html$1`<p class="decided" hidden></p>` : why(data)}
</li>
`;
}
function why({ disposition, reason }) {
	const [word, otherwise] = disposition === "baselined" ? ["Known before", "it is in the baseline"] : ["Silenced", "no reason is given"];
	return html$1`<p class="why"><strong>${word}:</strong> ${reason ?? otherwise}</p>`;
}

// src/report/html/place-list.ts
/**
* Places in a row. `group` is the number of the disagreement in the data of the page: of many places only the first are
* written, and the script draws the others when they are asked for.
*/
function placeList(findings, group, survey) {
	const shown = findings.slice(0, MOST);
	const left = findings.length - shown.length;
	return html$1`<ol class="places">
${shown.map((finding) => place(finding, survey))}</ol>
${left === 0 ? null : html$1`<p class="rest" data-group="${group}" data-shown="${shown.length}">and ${(require_report ??= require("./report.cjs")).plural(left, "more place")}</p>\n`}`;
}
const MOST = 25;

// src/report/html/disagreement-list.ts
/** Every disagreement with all its places. */
function disagreementList(desk, survey) {
	const all = desk.disagreements;
	return html$1`<section id="disagreements" aria-labelledby="disagreements-title" tabindex="-1">
<h2 id="disagreements-title">${all.length === 0 ? "No disagreements" : (require_report ??= require("./report.cjs")).plural(all.length, "disagreement")}</h2>
${all.length === 0 ? html$1`<p class="notice">No draft says otherwise than a claim.</p>` : html$1`<p class="about">One disagreement, all its places: what the claim says, and every place in the drafts that says otherwise.</p>`}
${all.map((one, group) => entry$2(one, group, desk, survey))}</section>
`;
}
function entry$2({ claim, findings }, group, desk, survey) {
	const index = claim === null ? void 0 : desk.claimAt.get(claim);
	return html$1`<article class="disagreement">
${index === void 0 ? withoutClaim(findings) : withClaim(index, findings, desk)}
${placeList(findings, group, survey)}</article>
`;
}
function withClaim(index, findings, desk) {
	const { id, says, value, place: where, source, agrees } = desk.claims[index];
	return html$1`<h3><span class="value">${value}</span> <code>${id}</code></h3>
<p class="says">${says === value ? null : html$1`${says} `}<span class="origin">${where}${source === null ? null : html$1`, ${source}`}</span></p>
<p class="tally">${(require_report ??= require("./report.cjs")).plural(findings.length, "finding")}${agrees > 0 ? html$1`; ${(require_report ??= require("./report.cjs")).plural(agrees, "place")} ${agrees === 1 ? "agrees" : "agree"}` : null}</p>`;
}
function withoutClaim([first]) {
	return html$1`<h3><code>${first.rule}</code></h3>`;
}

// src/report/html/draft-list.ts
/** The drafts, each to be opened; their text is in islands and is written by the script. */
function draftList({ drafts }, language) {
	const numbered = drafts.map((draft, index) => [draft, index]);
	const isQuiet = drafts.length > FEW ? ({ open, stops }) => open + stops === 0 : () => false;
	const quiet = numbered.filter(([draft]) => isQuiet(draft));
	const others = numbered.filter(([draft]) => !isQuiet(draft));
	return html$1`<section id="drafts" aria-labelledby="drafts-title" tabindex="-1">
<h2 id="drafts-title">${drafts.length === 1 ? "The draft" : "The drafts"}</h2>
<noscript><p class="notice">The text of the drafts is shown by a script, and scripts are switched off. Everything else on this page can be read without.</p></noscript>
${others.map(([draft, index]) => entry$1(draft, index, drafts.length <= FEW, language))}
${quiet.length === 0 ? null : html$1`<details class="quiet"><summary>${(require_report ??= require("./report.cjs")).plural(quiet.length, "draft")} with nothing to decide</summary>
${quiet.map(([draft, index]) => entry$1(draft, index, false, language))}</details>
`}</section>
`;
}
/** As many drafts are shown open from the start. */
const FEW = 12;
function entry$1(draft, index, open, language) {
	return html$1`<details class="draft" id="draft-${index}"${open ? html$1` open` : null}>
<summary><h3>${(require_report ??= require("./report.cjs")).visible(draft.path)}</h3><span class="counts">${countsOf(draft)}</span></summary><div class="text"${language === "" ? null : html$1` lang="${language}"`}></div></details>
`;
}
const WORDS = [
	[
		"conflicts",
		"conflict",
		"conflicts"
	],
	[
		"silenced",
		"silenced",
		"silenced"
	],
	[
		"agrees",
		"agrees",
		"agree"
	],
	[
		"set-aside",
		"set aside",
		"set aside"
	],
	[
		"not-covered",
		"not covered",
		"not covered"
	]
];
/** In as few elements as can be: there may be thousands of drafts. */
function countsOf({ looks, words }) {
	const [conflicts, ...others] = WORDS.filter(([look]) => looks[look] > 0).map(([look, one, many]) => `${looks[look]} ${looks[look] === 1 ? one : many}`);
	const first = conflicts !== void 0 && looks.conflicts > 0 ? html$1`<b>${conflicts}</b>` : conflicts;
	return [
		first,
		first === void 0 ? null : " \u00b7 ",
		[...others, (require_report ??= require("./report.cjs")).plural(words, "word")].join(" \u00b7 ")
	];
}

// src/report/html/failure-list.ts
/** What was asked for and could not be judged; nothing where all was. */
function failureList({ failures }) {
	if (failures.length === 0) return null;
	return html$1`<section class="failures" id="failures" aria-labelledby="failures-title">
<h2 id="failures-title">${(require_report ??= require("./report.cjs")).plural(failures.length, "thing")} could not be judged</h2>
<ul>
${failures.map(item)}</ul>
</section>
`;
}
function item({ path, message, rule }) {
	return html$1`<li>${path === null ? null : html$1`<code>${(require_report ??= require("./report.cjs")).visible(path)}</code>: `}${rule === void 0 ? null : html$1`rule <code>${(require_report ??= require("./report.cjs")).visible(rule)}</code>: `}${(require_report ??= require("./report.cjs")).visible(message)}</li>\n`;
}

// src/report/html/filter-bar.ts
/** The bar that goes with the reader: search, filters, the way from conflict to conflict, and what was decided. Of use only to the script. */
function filterBar({ report, claims }) {
	const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
	return html$1`<section class="toolbar" id="toolbar" aria-label="Filter and decisions" hidden>
<form role="search" aria-label="Filter the report" id="filters">
<input type="search" id="words" aria-label="Filter by words" placeholder="Filter by words  /" autocomplete="off" spellcheck="false">
${select("state", "State", [
		["conflicts", "conflicts"],
		["silenced", "silenced"],
		["agrees", "agrees"],
		["set-aside", "set aside"],
		["not-covered", "not covered"]
	])}
${select("rule", "Rule", rules.map((rule) => [null, (require_report ??= require("./report.cjs")).visible(rule)]))}
${select("claim", "Claim", claims.map(({ id }) => [null, id]))}
${select("draft", "Draft", report.drafts.map(({ path }) => [null, (require_report ??= require("./report.cjs")).visible(path)]))}
<button type="reset" id="clear" hidden>Clear</button>
</form>
<div class="walk">
<button type="button" id="previous" aria-keyshortcuts="p">Previous</button>
<button type="button" id="next" aria-keyshortcuts="n">Next conflict</button>
<button type="button" id="help-button" aria-label="Help" aria-keyshortcuts="?">?</button>
</div>
<p class="status"><span id="found" role="status"></span> <span id="decided"></span> <button type="button" id="download" hidden>Download decisions.json</button></p>
</section>
`;
}
/** The value of an option is a word of ours, or its place in the list. */
function select(id, label, options) {
	return html$1`<label class="choice"><span>${label}</span> <select id="${id}"><option value="">any</option>${options.map(([value, words], index) => html$1`<option value="${value ?? String(index)}">${words}</option>`)}</select></label>`;
}

// src/report/html/help-dialog.ts
const KEYS = [
	["n", "next conflict, or next place that the filter leaves"],
	["p", "previous one"],
	["j", "next marked place of any kind"],
	["k", "previous one"],
	["Enter", "go to the details of the place"],
	["c", "confirm the finding: the draft is wrong"],
	["r", "reject it: the draft is right, and say why"],
	["d", "defer it"],
	["/", "filter by words"],
	["?", "this help"],
	["Esc", "close what is open; then clear the filter"]
];
/** What the keys do, and what the marks mean. */
function helpDialog() {
	return html$1`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Help</h2>
<dl class="keys">
${KEYS.map(([key, does]) => html$1`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>\n`)}</dl>
<label class="switch"><input type="checkbox" id="single-keys" checked> Single keys are on</label>
<h3>Marks</h3>
<ul class="marks">
<li><span class="sample conflicts">conflicts</span> <span id="is-conflicts">conflicts with its claim</span></li>
<li><span class="sample silenced">silenced</span> <span id="is-silenced">a conflict that was silenced</span></li>
<li><span class="sample agrees">agrees</span> <span id="is-agrees">agrees with its claim</span></li>
<li><span class="sample set-aside">set aside</span> <span id="is-set-aside">set aside: not ours to judge</span></li>
<li><span class="sample not-covered">not covered</span> <span id="is-not-covered">not covered by any claim</span></li>
</ul>
<h3>Decisions</h3>
<p>They stay in this browser until you download them. <code>holdtrue review --apply decisions.json</code> then silences what you rejected, with your reason, in <code>holdtrue-decisions.json</code> beside the claims.</p>
<form method="dialog"><button>Close</button></form>
</dialog>
`;
}

// src/report/html/island.ts
/** Data as JSON on one line, to stand in an HTML element: without `<`, `>`, `&`, and without all that is invisible. */
function islandText(data) {
	return (require_report ??= require("./report.cjs")).jsonText(data, 0).replace(/[<>&]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/report/html/overview.ts
/** What the page opens on: the verdict, and how much was looked at. */
function overview(report) {
	const { coverage, claims } = report;
	const used = (require_report ??= require("./report.cjs")).usedClaims(report);
	const words = report.drafts.reduce((sum, draft) => sum + draft.words, 0);
	return html$1`<header class="masthead">
<p class="brand"><strong>holdtrue</strong> review of ${(require_report ??= require("./report.cjs")).visible(report.set.path)}</p>
<h1>${(require_report ??= require("./report.cjs")).visible((require_report ??= require("./report.cjs")).verdict(report))}</h1>
<p class="standfirst">${(require_report ??= require("./report.cjs")).coverageSentence(report)}. ${(require_report ??= require("./report.cjs")).plural(words, "word")} in ${(require_report ??= require("./report.cjs")).plural(report.drafts.length, "draft")}.</p>
<div class="coverage">
${bar([
		["agrees", coverage.agrees],
		["conflicts", coverage.conflicts],
		["set-aside", coverage.setAside],
		["not-covered", coverage.notCovered]
	])}
<ul class="legend">
${entry("agrees", "agree", coverage.agrees, coverage.mentions)}
${entry("conflicts", "conflict", coverage.conflicts, coverage.mentions)}
${entry("set-aside", "set aside", coverage.setAside, coverage.mentions)}
${entry("not-covered", "not covered", coverage.notCovered, coverage.mentions)}
</ul>
<p class="shares"><span><strong>${percent((require_report ??= require("./report.cjs")).coveredShare(coverage))}</strong> of what is not set aside is covered by a claim.</span> <span><strong>${percent(claims.length === 0 ? 0 : 100 * used / claims.length)}</strong> of the claims are used (${used} of ${claims.length}).</span></p>
</div>
</header>
`;
}
/** How each state is drawn, in the order of a legend; the words say what the drawing says. */
function entry(look, words, count, all) {
	return html$1`<li><span class="sample ${look}">${count}</span> ${words} <span class="faint">${percent(all === 0 ? 0 : 100 * count / all)}</span></li>`;
}
const WIDTH = 1e3;
function bar(parts) {
	const all = parts.reduce((sum, [, count]) => sum + count, 0);
	let before = 0;
	const segments = parts.map(([look, count]) => {
		const [from, to] = [before, before + count].map((place) => Math.round(WIDTH * place / Math.max(all, 1)));
		before += count;
		return count === 0 ? null : html$1`<rect class="${look}" x="${from}" width="${Math.max(to - from - 3, 2)}" height="10"/>`;
	});
	return html$1`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${segments}</svg>`;
}
/** Rounded down: 100% is said of all, and of nothing less. */
function percent(share) {
	return `${Math.floor(share)}%`;
}

// src/report/html/parts-nav.ts
/** Links to the parts of the page, with how much is in each. */
function partsNav({ report, claims, disagreements }, { drafts }) {
	const shown = [
		[
			"failures",
			"Not judged",
			report.failures.length
		],
		[
			"drafts",
			"Drafts",
			drafts.length
		],
		[
			"disagreements",
			"Disagreements",
			disagreements.length
		],
		[
			"claims",
			"Claims",
			claims.length
		],
		[
			"silenced",
			"Silenced",
			(require_report ??= require("./report.cjs")).silencedIn(report).length
		]
	].filter(([id, , count]) => count > 0 || id !== "failures" && id !== "silenced");
	return html$1`<nav class="parts" aria-label="Parts of the report"><ul>
${shown.map(([id, words, count]) => html$1`<li><a href="#${id}">${words} <span class="faint">${count}</span></a></li>\n`)}</ul></nav>
`;
}

// src/report/html/policy.ts
/** What the page may do: run this script, wear this style sheet, and nothing else; no markup may be made from text. */
function policyFor(style, script) {
	return [
		"default-src 'none'",
		`style-src '${hashOf(style)}'`,
		`script-src '${hashOf(script)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ");
}
function hashOf(text) {
	return `sha256-${(0, (node_crypto ??= require("node:crypto")).createHash)("sha256").update(text).digest("base64")}`;
}

// src/report/html/silenced-list.ts
/** What was silenced on purpose or known before, and why; nothing where nothing was. */
function silencedList({ report }, survey) {
	const silenced = (require_report ??= require("./report.cjs")).silencedIn(report);
	if (silenced.length === 0) return null;
	return html$1`<section id="silenced" aria-labelledby="silenced-title" tabindex="-1">
<h2 id="silenced-title">${(require_report ??= require("./report.cjs")).plural(silenced.length, "finding")} silenced</h2>
${placeList(silenced, -1, survey)}</section>
`;
}

// src/report/html/code-blocks.ts
/** The fenced blocks of a draft, in order. A fence within a passage is none. */
function codeBlocks({ source, passages }) {
	if (!source.includes("```") && !source.includes("~~~")) return [];
	const blocks = [];
	const spans = passages.map(({ span }) => span).sort((one, other) => one.start - other.start);
	let next = 0;
	let open = null;
	for (const { start, line } of linesOf(source)) {
		while (next < spans.length && spans[next].end <= start) next++;
		const fence = spans[next] !== void 0 && spans[next].start < start ? null : FENCE.exec(line.slice(0, LONGEST$4));
		if (open === null) {
			if (fence !== null) open = {
				start: start + fence[1].length,
				fence: fence[2],
				indent: fence[1].length,
				lines: []
			};
		} else if (fence !== null && fence[2].startsWith(open.fence) && fence[3].trim() === "") {
			blocks.push({
				start: open.start,
				text: open.lines.join("\n")
			});
			open = null;
		} else if (open.lines.length < MOST_LINES) open.lines.push(withoutIndent(line, open.indent).slice(0, LONGEST$4));
	}
	return open === null ? blocks : [...blocks, {
		start: open.start,
		text: open.lines.join("\n")
	}];
}
const FENCE = /^((?:[\s>]|[-*+] |\d{1,9}[.)] ){0,60})(`{3,}|~{3,})(.*)$/;
const LONGEST$4 = 1e3;
const MOST_LINES = 200;
function withoutIndent(line, indent) {
	return line.slice(0, indent).replace(/^[\s>]{0,200}/, "") + line.slice(indent);
}
function* linesOf(source) {
	let start = 0;
	for (const line of source.split("\n")) {
		yield {
			start,
			line: line.endsWith("\r") ? line.slice(0, -1) : line
		};
		start += line.length + 1;
	}
}

// src/report/html/list-markers.ts
/** What stands before the text of a list item in the source. */
/** The marker in front of an offset: its column, and for a numbered item its number. Null where the text follows no marker. */
function markerBefore(source, offset) {
	const start = lineStart(source, offset);
	const before = source.slice(Math.max(start, offset - LONGEST$3), offset);
	const match = /(?:^|[\s>])(?:([-*+])|(\d{1,9})[.)])[ \t]{1,20}$|<li\b[^<>]{0,200}>\s{0,20}$/i.exec(before);
	if (match === null) return null;
	const lead = /^[\s>]/.test(match[0]) ? 1 : 0;
	return {
		column: before.length - match[0].length + lead,
		start: match[2] === void 0 ? null : Number(match[2])
	};
}
/** The column of the first character of a line that is neither blank nor the mark of a quotation. */
function indentOf(source, offset) {
	const start = lineStart(source, offset);
	return /^[\s>]{0,200}/.exec(source.slice(start, Math.min(offset, start + LONGEST$3)))[0].length;
}
const LONGEST$3 = 400;
function lineStart(source, offset) {
	let start = offset;
	while (start > 0 && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
	return start;
}

// src/report/html/blocks.ts
/** A draft as its readers see it: headings, paragraphs, lists, tables and quotations, built from its passages. `runsOf` gives the text of one. */
function toBlocks(draft, runsOf) {
	const page = {
		source: draft.source,
		root: [],
		lists: [],
		tables: /* @__PURE__ */ new Map(),
		owners: /* @__PURE__ */ new Map(),
		before: null
	};
	for (const { start, add } of inOrder(draft, runsOf)) add(page, start);
	return page.root;
}
function inOrder(draft, runsOf) {
	return [
		...draft.passages.map((passage) => ({
			start: passage.span.start,
			add: (page) => addPassage(page, passage, runsOf(passage))
		})),
		...codeBlocks(draft).map(({ start, text }) => ({
			start,
			add: (page) => void containerAt(page, start, 0, start).push({
				kind: "code",
				text: visibleLines(text)
			})
		})),
		...draft.suppressions.map(({ span, rules, reason }) => ({
			start: span.start,
			add: (page) => void page.root.push({
				kind: "silencing",
				text: (require_report ??= require("./report.cjs")).visible(`${rules[0] === "*" ? "every rule" : rules.join(", ")}: ${reason}`)
			})
		}))
	].sort((one, other) => one.start - other.start);
}
function addPassage(page, passage, runs) {
	const { kind, span, cell } = passage;
	if (cell !== void 0 && page.tables.has(cell.table)) {
		addCell(page.tables.get(cell.table), cell, runs);
		return;
	}
	const marker = kind === "item" ? markerBefore(page.source, span.start) : null;
	const blocks = marker === null ? blocksFor(page, passage) : openItem(page, passage, marker);
	page.before = {
		end: span.end,
		blocks
	};
	switch (kind) {
		case "heading":
			blocks.push({
				kind,
				level: passage.trail.length + 1,
				runs
			});
			return;
		case "field":
			blocks.push({
				kind,
				name: (require_report ??= require("./report.cjs")).visible(passage.field ?? ""),
				runs
			});
			return;
		case "cell": {
			const rows = [];
			page.tables.set(cell.table, rows);
			blocks.push({
				kind: "table",
				rows
			});
			addCell(rows, cell, runs);
			return;
		}
		case "item":
			blocks.push({
				kind: "paragraph",
				runs
			});
			return;
		default: blocks.push({
			kind,
			runs
		});
	}
}
/** The alternative text of a picture follows the words that the picture stands in. */
function blocksFor(page, { kind, span, quoted, block }) {
	if (kind === "alt" && page.before !== null && span.start < page.before.end) return page.before.blocks;
	return containerAt(page, span.start, quoted, block.start);
}
/** The blocks that what begins at an offset belongs to: those of a list item that it is indented under, or of the page. */
function containerAt(page, start, quoted, owner) {
	closeLists(page, indentOf(page.source, start), quoted);
	const list = page.lists.at(-1);
	return list === void 0 ? within(page, page.root, quoted, owner) : within(page, list.items.at(-1), quoted - list.quoted, owner);
}
function openItem(page, { quoted, block }, marker) {
	closeLists(page, marker.column + 1, quoted);
	const ordered = marker.start !== null;
	const sibling = page.lists.at(-1);
	if (sibling !== void 0 && marker.column - sibling.column < 2 && sibling.ordered === ordered) {
		sibling.items.push([]);
		return sibling.items.at(-1);
	}
	if (sibling !== void 0 && marker.column - sibling.column < 2) page.lists.pop();
	const items = [[]];
	const parent = page.lists.at(-1);
	(parent === void 0 ? within(page, page.root, quoted, block.start) : parent.items.at(-1)).push({
		kind: "list",
		start: marker.start,
		items
	});
	page.lists.push({
		column: marker.column,
		quoted,
		ordered,
		items
	});
	return items[0];
}
/** Closes the lists that begin at a column or behind it, and those of a quotation that has ended. */
function closeLists({ lists }, column, quoted) {
	while (lists.length > 0 && (lists.at(-1).column >= column || lists.at(-1).quoted > quoted)) lists.pop();
}
function within(page, blocks, depth, owner) {
	let inner = blocks;
	for (let level = 0; level < depth; level++) {
		const last = inner.at(-1);
		if (last?.kind === "quote" && page.owners.get(last.blocks) === owner) {
			inner = last.blocks;
			continue;
		}
		const quote = [];
		page.owners.set(quote, owner);
		inner.push({
			kind: "quote",
			blocks: quote
		});
		inner = quote;
	}
	return inner;
}
/** Puts a cell in its place; cells without a word are no passages, and are filled in. */
function addCell(rows, { row, column, header }, runs) {
	while (rows.length <= row) rows.push([]);
	const cells = rows[row];
	while (cells.length < column) cells.push({
		heads: null,
		runs: []
	});
	cells[column] = {
		heads: header ? row > 0 && column === 0 ? "row" : "column" : null,
		runs
	};
}
function visibleLines(text) {
	return text.split("\n").map((require_report ??= require("./report.cjs")).visible).join("\n");
}

// src/report/html/excerpt.ts
/** The words at a span as a reader sees them, with some text around them. */
function excerptOf(draft, span) {
	const passage = (require_check ??= require("./check.cjs")).passageAt(draft, span.start);
	const range = passage === null ? null : (require_check ??= require("./check.cjs")).textRange(passage, span);
	if (passage === null || range === null) return {
		before: "",
		words: shown(draft.source.slice(span.start, span.end)),
		after: ""
	};
	const { text } = passage;
	return {
		before: (require_report ??= require("./report.cjs")).visible(lastWords(text.slice(0, range.start))),
		words: shown(text.slice(range.start, range.end)),
		after: (require_report ??= require("./report.cjs")).visible(firstWords(text.slice(range.end)))
	};
}
const REACH = 70;
const LONGEST$2 = 240;
function shown(text) {
	return (require_report ??= require("./report.cjs")).visible(text.length > LONGEST$2 ? `${text.slice(0, 239)}\u2026` : text).replaceAll("\ufffc", "\u2026");
}
function lastWords(text) {
	if (text.length <= REACH) return clean(text);
	const blank = text.indexOf(" ", text.length - REACH);
	return `\u2026${clean(text.slice(blank === -1 ? text.length - REACH : blank))}`;
}
function firstWords(text) {
	if (text.length <= REACH) return clean(text);
	const blank = text.lastIndexOf(" ", REACH);
	return `${clean(text.slice(0, blank === -1 ? REACH : blank + 1))}\u2026`;
}
function clean(text) {
	return text.replaceAll("\ufffc", "\u2026");
}

// src/report/html/finding-data.ts
/** A finding as the page shows it. In: the index of its mark, if it stands in a draft. */
function findingData(finding, mark, desk) {
	const { fingerprint, rule, severity, disposition, message, text, path, span, claim, expected, reason, fix, related } = finding;
	const { line, column } = desk.places.of(path, span);
	const file = (require_settle ??= require("./settle.cjs")).repositoryPath(desk.report.folder, path);
	const claimed = claim === null ? void 0 : desk.claimAt.get(claim);
	const others = related.filter((one) => !isClaim(one, claimed, desk));
	return {
		fingerprint: (require_report ??= require("./report.cjs")).visible(fingerprint),
		rule: (require_report ??= require("./report.cjs")).visible(rule),
		severity,
		disposition,
		message: (require_report ??= require("./report.cjs")).visible(message),
		text: (require_report ??= require("./report.cjs")).visible(text),
		path: (require_report ??= require("./report.cjs")).visible(path),
		...file === path ? {} : { file: (require_report ??= require("./report.cjs")).visible(file) },
		line,
		column,
		...claimed === void 0 ? {} : { claim: claimed },
		...expected === null ? {} : { expected: (require_report ??= require("./report.cjs")).visible(expected) },
		...reason === null || reason === "" ? {} : { reason: (require_report ??= require("./report.cjs")).visible(reason) },
		...fix === null ? {} : { fix: [(require_report ??= require("./report.cjs")).visible(wordsAt(finding, fix.span, desk)), (require_report ??= require("./report.cjs")).visible(fix.text)] },
		...fix?.or === void 0 ? {} : { or: [(require_report ??= require("./report.cjs")).visible(wordsAt(finding, fix.or.span, desk)), (require_report ??= require("./report.cjs")).visible(fix.or.text)] },
		...others.length === 0 ? {} : { related: others.map((one) => relatedData(one, desk)) },
		...mark === null ? {} : { mark }
	};
}
/** The claim itself is shown in full beside the finding. */
function isClaim({ path, span }, index, { report }) {
	const claim = index === void 0 ? void 0 : report.set.claims[index];
	return claim !== void 0 && claim.path === path && claim.span.start === span.start;
}
function relatedData({ path, span, message }, { places, draftAt }) {
	const { line, column } = places.of(path, span);
	const draft = draftAt.get(path);
	return {
		message: (require_report ??= require("./report.cjs")).visible(message),
		place: (require_report ??= require("./report.cjs")).visible(`${path}:${line}:${column}`),
		...draft === void 0 ? {} : { target: [draft, span.start] }
	};
}
function wordsAt({ path }, { start, end }, { places }) {
	return (places.text(path) ?? "").slice(start, end);
}

// src/report/html/mark-data.ts
/** A mark as the page shows it: what it was read as, and the reasoning that `holdtrue why` prints. */
function markData({ span, look, match, findings }, place, phrases, desk) {
	const { line, column } = desk.places.of(place.path, span);
	const text = match?.mention.surface ?? findings[0]?.text ?? "";
	return {
		look,
		text: (require_report ??= require("./report.cjs")).visible(text === "" ? "this place" : text),
		kind: phrases.numberOf(match === null ? "remark" : (require_report ??= require("./report.cjs")).KINDS[match.mention.kind]),
		at: [
			span.start,
			span.end,
			line,
			column
		],
		...match === null ? {} : reasoning(match, phrases, desk),
		...place.findings.length === 0 ? {} : { findings: place.findings }
	};
}
function reasoning(match, phrases, desk) {
	const { claim, relation, reason, state, certainty, others, candidates } = match;
	const index = claim === null ? void 0 : desk.claimAt.get(claim.id);
	const rivals = others.flatMap(({ id }) => desk.claimAt.get(id) ?? []);
	return {
		...index === void 0 ? {} : { claim: index },
		...relation === null ? {} : { relation: phrases.numberOf((require_report ??= require("./report.cjs")).RELATIONS[relation]) },
		...reason === null ? {} : { reason: phrases.numberOf((require_report ??= require("./report.cjs")).visible(reason)) },
		...state === "conflicts" ? {
			sure: phrases.numberOf((require_report ??= require("./report.cjs")).CERTAINTY[certainty]),
			...ends(match)
		} : {},
		...rivals.length === 0 ? {} : { rivals },
		...candidates.length === 0 ? {} : { candidates: candidates.slice(0, 3).flatMap((one) => candidateData(one, phrases, desk)) },
		...candidates.length > 3 ? { weaker: candidates.length - 3 } : {}
	};
}
function ends({ actual, expected, mention }) {
	return {
		...actual === mention.surface ? {} : { actual: (require_report ??= require("./report.cjs")).visible((require_report ??= require("./report.cjs")).shorten(actual, LONGEST$1)) },
		...expected === null ? {} : { expected: (require_report ??= require("./report.cjs")).visible((require_report ??= require("./report.cjs")).shorten(expected, LONGEST$1)) }
	};
}
const LONGEST$1 = 400;
function candidateData(candidate, phrases, { claimAt }) {
	const claim = claimAt.get(candidate.claim.id);
	if (claim === void 0) return [];
	const cues = (require_report ??= require("./report.cjs")).strongestCues(candidate).map(({ text, weight }) => [phrases.numberOf((require_report ??= require("./report.cjs")).visible((require_report ??= require("./report.cjs")).shorten(text, 40))), rounded(weight)]);
	return [[
		claim,
		rounded(candidate.score),
		cues,
		Math.max(0, candidate.cues.length - 6)
	]];
}
/** As `holdtrue why` prints it. */
function rounded(value) {
	return Math.round(value * 100) / 100;
}

// src/report/html/marks.ts
/** The marks of a draft in reading order. In: its mentions and its findings; each finding belongs to at most one mark. */
function toMarks(draft, matches, findings) {
	const found = /* @__PURE__ */ new Map();
	const alone = [];
	for (const finding of findings) {
		const match = subjectOf(finding, matches);
		if (match === null) alone.push(finding);
		else found.set(match, [...found.get(match) ?? [], finding]);
	}
	return [...[...matches.map((match) => markOf(match.mention.span, match, found.get(match) ?? [], draft)), ...[...gathered(alone)].map((group) => markOf(group[0].span, null, group, draft))]].sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}
/** The mention that a finding is about: the one it shares most with, one about the same claim and a conflict before others. */
function subjectOf({ span, claim }, matches) {
	let best = null;
	let most = 0;
	for (const match of matches) {
		const overlap = Math.min(span.end, match.mention.span.end) - Math.max(span.start, match.mention.span.start);
		if (overlap <= 0) continue;
		const length = match.mention.span.end - match.mention.span.start;
		const weight = (match.claim !== null && match.claim.id === claim ? 4 : 0) + (match.state === "conflicts" ? 2 : 0) + overlap / (length + 1);
		if (weight > most) [best, most] = [match, weight];
	}
	return best;
}
/** Findings that point at the same words. */
function gathered(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.span.start}-${finding.span.end}`;
		groups.set(key, [...groups.get(key) ?? [], finding]);
	}
	return groups.values();
}
function markOf(span, match, findings, draft) {
	return {
		span,
		look: lookOf(match, findings),
		match,
		findings,
		at: placeIn(draft, span, match)
	};
}
/** A conflict is silenced when nothing about it is open, and something was. */
function lookOf(match, findings) {
	const silenced = findings.length > 0 && findings.every(({ disposition }) => disposition !== "open");
	if (match === null || match.state === "conflicts") return silenced ? "silenced" : "conflicts";
	return match.state;
}
function placeIn(draft, span, match) {
	const own = match === null ? void 0 : draft.passages[match.mention.passage];
	const passage = own !== void 0 && own.span.start <= span.start && span.end <= own.span.end ? own : (require_check ??= require("./check.cjs")).passageAt(draft, span.start);
	const range = passage === null ? null : (require_check ??= require("./check.cjs")).textRange(passage, span);
	return passage === null || range === null || range.end <= range.start ? null : {
		passage,
		range
	};
}

// src/report/html/phrases.ts
/** Starts a collection. */
function collectPhrases() {
	const all = [];
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (phrase) => {
		const known = numbers.get(phrase);
		if (known !== void 0) return known;
		numbers.set(phrase, all.length);
		return all.push(phrase) - 1;
	};
	return {
		all,
		numberOf
	};
}

// src/report/html/runs.ts
/** The character that stands in a passage for what is not read. */
const OBJECT = "\ufffc";
/** The text of a passage cut where marks begin and end. In: its marks with their indices, and the source of the draft. */
function toRuns(passage, marks, source) {
	const runs = [];
	const cuts = cutsOf(passage, marks);
	const overAt = sweep(marks);
	for (const [at, start] of cuts.entries()) {
		const end = cuts[at + 1];
		if (end === void 0) break;
		const text = passage.text.slice(start, end);
		if (text === OBJECT) {
			const object = toObject(sourceAt(passage, start, source));
			if (object !== null) runs.push(object);
			continue;
		}
		const over = overAt(start, end);
		runs.push(over.length === 0 ? (require_report ??= require("./report.cjs")).visible(text) : toMarked(text, over, {
			passage,
			start,
			end
		}));
	}
	return runs;
}
/** Asked for one stretch after the other, gives the marks over each; a mark is left behind once its end has passed. */
function sweep(marks) {
	const coming = marks.filter(([, { at }]) => at !== null).sort(([, one], [, other]) => one.at.range.start - other.at.range.start);
	let next = 0;
	let open = [];
	return (start, end) => {
		for (; next < coming.length && coming[next][1].at.range.start <= start; next++) open.push(coming[next]);
		open = open.filter(([, { at }]) => at.range.end >= end);
		return open;
	};
}
function cutsOf({ text }, marks) {
	const cuts = /* @__PURE__ */ new Set([0, text.length]);
	for (const [, { at }] of marks) if (at !== null) cuts.add(at.range.start).add(at.range.end);
	for (let index = text.indexOf(OBJECT); index !== -1; index = text.indexOf(OBJECT, index + 1)) cuts.add(index).add(index + 1);
	return [...cuts].sort((one, other) => one - other);
}
/** Words lead to the narrowest mark over them, unless they are what a finding about a wider one points at. */
function toMarked(text, over, stretch) {
	const width = ({ at }) => at === null ? 0 : at.range.end - at.range.start;
	const isBlamed = (mark) => mark.findings.some(({ span }) => holds(span, stretch));
	const [number, first] = [...over].sort(([, one], [, other]) => Number(isBlamed(other)) - Number(isBlamed(one)) || width(one) - width(other) || rank(other) - rank(one))[0];
	return isBlamed(first) && first.findings.some(({ span }) => span.start > first.span.start || span.end < first.span.end) ? [
		(require_report ??= require("./report.cjs")).visible(text),
		number,
		1
	] : [(require_report ??= require("./report.cjs")).visible(text), number];
}
function rank({ look }) {
	return look === "conflicts" ? 1 : 0;
}
function holds(span, { passage, start, end }) {
	const segment = passage.segments.find(({ at, length }) => at <= start && start < at + length);
	const last = passage.segments.find(({ at, length }) => at < end && end <= at + length);
	if (segment === void 0 || last === void 0) return false;
	const from = segment.to - segment.from === segment.length ? segment.from + start - segment.at : segment.from;
	const to = last.to - last.from === last.length ? last.from + end - last.at : last.to;
	return span.start <= from && to <= span.end;
}
function sourceAt(passage, index, source) {
	const segment = passage.segments.find(({ at, length }) => at <= index && index < at + length);
	return segment === void 0 ? "" : source.slice(segment.from, segment.to);
}
/** What a reader sees in place of the character; null for a picture, whose words are a passage of their own. */
function toObject(written) {
	const plain = (text) => (require_report ??= require("./report.cjs")).visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}\u2026` : text);
	if (/^!\[|^<img\b/i.test(written)) return null;
	if (written.startsWith("~")) return {
		object: plain(written.replace(/^~{1,2}|~{1,2}$/g, "")),
		as: "deleted"
	};
	if (written.startsWith("`")) return {
		object: plain(written.replace(/^`{1,100}|`{1,100}$/g, "").trim()),
		as: "code"
	};
	const element = /^<(\w{1,20})[^>]{0,2000}>([^<]{0,2000})<\/\w{1,20}>$/.exec(written);
	if (element !== null) return {
		object: plain(element[2]),
		as: /^(?:del|s|strike)$/i.test(element[1]) ? "deleted" : "code"
	};
	return {
		object: plain(written.replace(/^<|>$/g, "")),
		as: "address"
	};
}
const LONGEST = 400;

// src/report/html/draft-data.ts
/** Parses a draft again, and ties what was found out about it to the words that its readers see. */
function viewDraft({ path, source, matches }, desk) {
	const draft = (require_draft ??= require("./draft.cjs")).parseDraft(source, path);
	const findings = desk.findingsOf(path);
	const marks = toMarks(draft, matches, findings);
	const markOf = new Map(marks.flatMap((mark, index) => mark.findings.map((finding) => [finding, index])));
	const numberOf = new Map(findings.map((finding, index) => [finding, index]));
	const inPassage = byPassage(marks);
	const runsOf = (passage) => toRuns(passage, inPassage.get(passage) ?? [], source);
	const phrases = collectPhrases();
	return {
		data: {
			phrases: phrases.all,
			blocks: toBlocks(draft, runsOf),
			marks: marks.map((mark) => markData(mark, {
				path,
				findings: mark.findings.map((finding) => numberOf.get(finding))
			}, phrases, desk)),
			findings: findings.map((finding) => findingData(finding, markOf.get(finding) ?? null, desk))
		},
		marks,
		excerpts: findings.map((finding) => excerptOf(draft, finding.span))
	};
}
function byPassage(marks) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, mark] of marks.entries()) {
		if (mark.at === null) continue;
		const group = groups.get(mark.at.passage);
		if (group === void 0) groups.set(mark.at.passage, [[index, mark]]);
		else group.push([index, mark]);
	}
	return groups;
}

// src/report/html/survey.ts
/** Goes through the drafts one by one; of each only its data is kept. */
function surveyDrafts(desk) {
	const { report, places } = desk;
	const sightings = /* @__PURE__ */ new Map();
	const uses = /* @__PURE__ */ new Map();
	const drafts = report.drafts.map((draft, index) => {
		const view = viewDraft(draft, desk);
		for (const [at, finding] of desk.findingsOf(draft.path).entries()) sightings.set(finding, {
			draft: index,
			index: at,
			data: view.data.findings[at],
			excerpt: view.excerpts[at]
		});
		for (const [mark, { match, look, span }] of view.marks.entries()) for (const id of claimsOf(match)) push(uses, id, {
			draft: index,
			mark,
			line: places.of(draft.path, span).line,
			look
		});
		return summarise(draft, view);
	});
	const elsewhere = report.findings.filter(({ path }) => !desk.draftAt.has(path));
	const others = elsewhere.map((finding) => findingData(finding, null, desk));
	for (const [index, finding] of elsewhere.entries()) sightings.set(finding, {
		draft: -1,
		index,
		data: others[index],
		excerpt: null
	});
	return {
		drafts,
		sightings,
		uses,
		others
	};
}
function summarise({ path, words }, { data, marks }) {
	const count = (look) => marks.reduce((sum, mark) => mark.match !== null && mark.look === look ? sum + 1 : sum, 0);
	return {
		path,
		words,
		island: islandText(data),
		looks: {
			conflicts: count("conflicts"),
			silenced: count("silenced"),
			agrees: count("agrees"),
			"set-aside": count("set-aside"),
			"not-covered": count("not-covered")
		},
		stops: marks.filter(isStop).length,
		open: data.findings.filter(({ disposition }) => disposition === "open").length
	};
}
/** A reviewer stops at each conflict, and wherever something is open. */
function isStop({ look, findings }) {
	return look === "conflicts" || findings.some(({ disposition }) => disposition === "open");
}
/** The claims that a mention is a use of: a sum that follows from claims uses each of them. */
function claimsOf(match) {
	if (match === null || match.claim === null || match.state !== "agrees" && match.state !== "conflicts") return /* @__PURE__ */ new Set();
	return /* @__PURE__ */ new Set([match.claim.id, ...match.relation === "derived" ? match.others.map(({ id }) => id) : []]);
}
function push(uses, id, use) {
	const all = uses.get(id);
	if (all === void 0) uses.set(id, [use]);
	else all.push(use);
}

// src/report/html/index.ts
var _templateObject;
var _templateObject2;
/** The report as one HTML page for editors: every draft as its readers see it, each mention marked by what became of it. It loads nothing. */
function html(report) {
	const desk = openDesk(report);
	const survey = surveyDrafts(desk);
	const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(report.set.language) ? report.set.language : "";
	return sourceOf(html$1(_templateObject || (_templateObject = (require_options ??= require("./options.cjs"))._taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
		" \u2013 holdtrue</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#drafts\">Skip to the drafts</a>\n",
		"",
		"",
		"<div class=\"desk\">\n<main>\n",
		"",
		"",
		"",
		"",
		"</main>\n<aside id=\"panel\" aria-label=\"Details\" tabindex=\"-1\" hidden></aside>\n</div>\n",
		"",
		"<script>",
		"<\/script>\n</body>\n</html>\n"
	])), vouchFor(policyFor(style, script)), (require_report ??= require("./report.cjs")).visible((require_report ??= require("./report.cjs")).verdict(report)), vouchFor(style), overview(report), partsNav(desk, survey), filterBar(desk), failureList(report), draftList(survey, language), disagreementList(desk, survey), claimsLedger(desk, survey), silencedList(desk, survey), helpDialog(), islands(desk, survey), vouchFor(script)));
}
/** The data of the page, and of each draft in an island of its own, so that only what is opened is read. */
function islands({ report, claims, disagreements }, { drafts, others, sightings }) {
	const groups = new Map(disagreements.flatMap(({ findings }, group) => findings.map((finding) => [finding, group])));
	const data = {
		store: `holdtrue-review:${report.set.path}`,
		decisions: report.findings.flatMap((finding) => finding.decision === void 0 ? [] : [recordOf(finding, finding.decision, report.folder)]),
		claims,
		drafts: drafts.map(({ path, stops }) => ({
			path: (require_report ??= require("./report.cjs")).visible(path),
			stops
		})),
		others,
		findings: report.findings.map((finding) => {
			const { draft, index, data } = sightings.get(finding);
			return [
				data.fingerprint,
				draft,
				index,
				groups.get(finding) ?? -1
			];
		})
	};
	return html$1`${island("page-data", islandText(data))}${drafts.map((draft, index) => island(`draft-data-${index}`, draft.island))}`;
}
function recordOf({ fingerprint, rule, path, claim, text, message }, decision, folder) {
	return {
		fingerprint: (require_report ??= require("./report.cjs")).visible(fingerprint),
		decision,
		reason: "",
		rule: (require_report ??= require("./report.cjs")).visible(rule),
		path: (require_report ??= require("./report.cjs")).visible((require_settle ??= require("./settle.cjs")).repositoryPath(folder, path)),
		claim: claim === null ? null : (require_report ??= require("./report.cjs")).visible(claim),
		text: (require_report ??= require("./report.cjs")).visible(text),
		message: (require_report ??= require("./report.cjs")).visible(message)
	};
}
/** No character of the text of an island means anything to an HTML parser. */
function island(id, text) {
	return html$1(_templateObject2 || (_templateObject2 = (require_options ??= require("./options.cjs"))._taggedTemplateLiteral([
		"<script type=\"application/json\" id=\"",
		"\">",
		"<\/script>\n"
	], [
		"<script type=\"application/json\" id=\"",
		"\">",
		"<\/script>\\n"
	])), id, vouchFor(text));
}

exports.html = html;