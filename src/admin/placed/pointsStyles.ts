const points = '.newsroom-points'
const row = `${points} > .array-field__draggable-rows > * > .array-field__row`
const bullet = `${points} .array-field .array-field__row`

/** For the eyes there is no room; who hears the screen still hears it. */
const unseen =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;'

/** The points of a box, close together: six of them with their bullets on one screen. */
export const pointsStyles = `
${points} > .array-field__draggable-rows { display: grid; gap: 0.5rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); align-items: start; }
${row} > .collapsible__toggle-wrap { padding-block: 0.1rem; }
${row} .collapsible__content { padding: 0.4rem 0.5rem; }
${row} .render-fields { gap: 0.3rem; --spacing-field: 0.3rem; }
${row} .render-fields > * { margin: 0; }
${row} .field-description, ${row} .array-field .array-field__header { display: none; }
${row} .field-label { ${unseen} }
${row} .field-type input, ${row} .field-type textarea, ${row} .textarea-outer { padding-block: 0.25rem; height: auto; min-height: 0; }
${row} .array-field, ${row} .array-field__draggable-rows { gap: 0.25rem; }
${row} .array-field__add-row.btn { margin: 0; font-size: 0.9em; }
${bullet} { display: grid; grid-template-columns: minmax(0, 1fr) auto; border: 0; }
${bullet} > .collapsible__toggle-wrap { grid-column: 2; grid-row: 1; padding: 0; background: none; }
${bullet} > .collapsible__toggle-wrap .collapsible__header-wrap,
${bullet} > .collapsible__toggle-wrap .collapsible__indicator,
${bullet} > .collapsible__toggle-wrap .collapsible__toggle { display: none; }
${bullet} > :not(.collapsible__toggle-wrap) { grid-column: 1; grid-row: 1; }
${bullet} .collapsible__content { padding: 0; }
`
