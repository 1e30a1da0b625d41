/** How a report looks: a narrow column of years, one of dates, and the events beside them; on paper as on screen. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c2126; --muted: #5c6670; --hairline: #d9dcdf; --rule: #1c2126; --link: #1f5c8a;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15191e; --ink: #e4e7ea; --muted: #a0aab4; --hairline: #303841; --rule: #66717c; --link: #8fc1ea; }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  max-width: 62rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 0.875rem/1.5 "Noto Sans", "Source Sans 3", system-ui, sans-serif; overflow-wrap: break-word;
  font-variant-numeric: lining-nums;
}
h1, h2, h3 { font-family: Georgia, "Source Serif 4", "Noto Serif", serif; font-weight: 600; text-wrap: balance; }
header { border-top: 3px solid var(--rule); border-bottom: 1px solid var(--rule); padding: 1rem 0 0.75rem; }
h1 { font-size: 2rem; line-height: 1.15; letter-spacing: -0.01em; }
.subtitle { margin-top: 0.5rem; font-size: 1rem; }
.counts { margin-top: 0.25rem; color: var(--muted); }
.year { display: grid; grid-template-columns: 6rem minmax(0, 1fr); border-bottom: 1px solid var(--rule); }
.year > h2 {
  position: sticky; top: 0; align-self: start; padding-top: 0.75rem; font-size: 1.375rem; line-height: 1.3;
  overflow-wrap: normal;
}
article { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1.25rem; padding: 0.875rem 0; }
article + article { border-top: 1px solid var(--hairline); }
.date { padding-top: 0.1rem; color: var(--muted); }
.undated > h2 { font-size: 1.125rem; line-height: 1.6; }
h3 { font-size: 1.0625rem; line-height: 1.35; }
.status {
  margin-left: 0.25rem; padding: 0 0.375rem; border: 1px solid currentColor; border-radius: 2px; color: var(--muted);
  font: 600 0.6875rem/1.4 "Noto Sans", system-ui, sans-serif; vertical-align: 0.1em; white-space: nowrap;
}
.cancelled h3 > span:first-child { text-decoration: line-through; text-decoration-thickness: 1px; }
.facts { margin-top: 0.125rem; font-size: 0.8125rem; color: var(--muted); }
.facts svg { width: 0.625rem; height: 0.625rem; margin-right: 0.375rem; }
.facts span + span::before { content: "·"; margin: 0 0.375rem 0 0.125rem; color: var(--muted); font-weight: 400; }
.partners { color: var(--ink); font-weight: 600; }
.summary { margin-top: 0.375rem; max-width: 42rem; }
.list { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); margin-top: 0.375rem; max-width: 42rem; font-size: 0.8125rem; }
h4 { font-size: inherit; font-weight: 600; color: var(--muted); }
ul { list-style: none; }
.from { margin-top: 0.375rem; font-size: 0.75rem; color: var(--muted); }
a { color: var(--link); text-decoration: underline color-mix(in srgb, currentColor 40%, transparent) 1px; text-underline-offset: 3px; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
footer { padding-top: 1.25rem; }
footer h2 { font-size: 1.125rem; }
.sources { margin-top: 0.5rem; columns: 22rem 2; column-gap: 2rem; font-size: 0.75rem; line-height: 1.4; }
.sources li { break-inside: avoid; padding-bottom: 0.3rem; }
@media (max-width: 44rem) {
  body { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .year { display: block; padding-top: 0.75rem; }
  .year > h2 { position: static; padding: 0; }
  article { display: block; padding: 0.75rem 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --muted: #444; --hairline: #bbb; --rule: #000; --link: #000; }
  @page { margin: 16mm 15mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .year > h2 { position: static; }
  article { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  a { text-decoration: none; }
  .sources a::after { content: " " attr(href); color: var(--muted); word-break: break-all; }
}
`;

/** SHA-256 of the style sheet, by which the page's policy lets it in; a test compares them. */
export const STYLE_DIGEST = 'sha256-flZuNxXBHgEKvmwTrN7dSZ1iBlLwUQLiJTdQaE0Zizg=';
