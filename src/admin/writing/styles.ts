/** The look of what an editor sees while writing. */
export const styles = `
.newsroom-missing { position: sticky; top: 0; z-index: 2; border-inline-start: 4px solid var(--theme-elevation-400);
  background: var(--theme-elevation-50); color: var(--theme-text); padding: 0.75rem 1rem; margin-block-end: var(--base); line-height: 1.5; }
.newsroom-missing[data-state='refused'] { border-color: var(--theme-error-500); }
.newsroom-missing[data-state='wanting'], .newsroom-missing[data-state='failed'] { border-color: var(--theme-warning-500); }
.newsroom-missing[data-state='ready'] { border-color: var(--theme-success-500); }
.newsroom-missing__head { display: flex; justify-content: space-between; gap: 0.5rem; align-items: center; }
.newsroom-missing__toggle { display: none; }
.newsroom-missing__more { max-height: 50vh; overflow-y: auto; overflow-wrap: anywhere; }
.newsroom-missing ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.newsroom-missing li { margin-block-end: 0.6rem; }
.newsroom-missing p { margin: 0.5rem 0 0; }
.newsroom-missing__finding { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start;
  text-decoration: underline; cursor: pointer; }
.newsroom-missing__mends { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-block-start: 0.3rem; }
.newsroom-missing__mend { font: inherit; font-size: 0.9em; color: var(--theme-text); background: var(--theme-bg);
  border: 1px solid var(--theme-elevation-400); border-radius: 3px; padding: 0.15rem 0.6rem; text-align: start; cursor: pointer; }
.newsroom-missing__mend:hover:not(:disabled) { border-color: var(--theme-elevation-800); }
.newsroom-missing__mend:disabled { opacity: 0.6; cursor: default; }
.newsroom-missing__reason { display: block; margin-block-start: 0.4rem; }
.newsroom-missing__reason label { display: block; }
.newsroom-missing__reason input { width: 100%; box-sizing: border-box; font: inherit; padding: 0.3rem 0.5rem;
  color: var(--theme-text); background: var(--theme-input-bg); border: 1px solid var(--theme-elevation-400); border-radius: 3px; }
.newsroom-missing__help { margin-block-start: 0.5rem; font-size: 0.9em; }
.newsroom-missing__help summary { cursor: pointer; }
.newsroom-missing__help dl { margin: 0.3rem 0 0; }
.newsroom-missing__help dl > div { display: flex; gap: 0.6rem; }
.newsroom-missing__help dt { min-width: 10.5em; }
.newsroom-missing__help dd { margin: 0; }
.newsroom-missing :focus-visible, .newsroom-credit :focus-visible, .newsroom-readiness:focus-visible {
  outline: 2px solid var(--theme-success-500); outline-offset: 2px; }

.newsroom-readiness { font: inherit; background: none; border: 0; padding: 0 0.25rem; color: var(--theme-text);
  white-space: nowrap; cursor: pointer; }
.newsroom-readiness:disabled { cursor: default; }
.newsroom-readiness::before { content: ''; display: inline-block; width: 0.6em; height: 0.6em; margin-inline-end: 0.4em;
  border-radius: 50%; background: var(--theme-elevation-400); }
.newsroom-readiness[data-state='wanting']::before { background: var(--theme-warning-500); border-radius: 0; transform: rotate(45deg); }
.newsroom-readiness[data-state='failed']::before { background: var(--theme-error-500); border-radius: 0; }
.newsroom-readiness[data-state='ready']::before { background: var(--theme-success-500); }

.newsroom-credit { position: fixed; z-index: 1000; width: 320px; max-width: calc(100vw - 12px); box-sizing: border-box;
  padding: 0.75rem 1rem; line-height: 1.5; color: var(--theme-text); background: var(--theme-elevation-0);
  border: 1px solid var(--theme-elevation-400); border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
.newsroom-credit p { margin: 0; }

::highlight(newsroom-declared) { text-decoration: underline solid #16803c 2px; }
::highlight(newsroom-undeclared) { text-decoration: underline wavy #d92d20 2px; }
::highlight(newsroom-mention) { text-decoration: underline dotted #667085 2px; }
html[data-theme='dark'] ::highlight(newsroom-declared) { text-decoration-color: #4ade80; }
html[data-theme='dark'] ::highlight(newsroom-undeclared) { text-decoration-color: #ff8a80; }
html[data-theme='dark'] ::highlight(newsroom-mention) { text-decoration-color: #c0c5cd; }

${asBar('.document-fields--force-sidebar-wrap ')}
@media (max-width: 1024px) { ${asBar('')} }
`

/** Where there is no column beside the form: a bar at the foot of the screen, which opens. */
function asBar(within: string): string {
  const panel = `${within}.newsroom-missing`
  return `
${panel} { position: fixed; top: auto; bottom: 0.75rem; inset-inline-start: 0.75rem; z-index: 20; margin: 0;
  max-width: min(28rem, calc(100vw - 1.5rem)); box-sizing: border-box; box-shadow: 0 2px 12px rgb(0 0 0 / 30%); }
${panel} .newsroom-missing__toggle { display: inline-block; font: inherit; width: 2rem; height: 2rem; background: none;
  color: inherit; border: 1px solid var(--theme-elevation-400); border-radius: 3px; cursor: pointer; }
${panel} .newsroom-missing__toggle::before { content: '▲'; }
${panel}[data-open='true'] .newsroom-missing__toggle::before { content: '▼'; }
${panel}[data-open='false'] .newsroom-missing__more:not(:focus-within) { max-height: 0; overflow: hidden; }`
}
