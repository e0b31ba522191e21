/**
 * Payload's quiet words: 154 of 255 on white, which is 2.81 : 1. WCAG 2.2 asks 4.5 : 1 of text (1.4.3).
 */
const quiet = [
  '.field-description',
  '.nav-group__toggle',
  '.doc-controls__label',
  '.doc-controls__value',
  '.status__value, .status__label',
  '.paginator__separator',
  '.clickable-arrow',
  '.per-page__button',
  '.table th, .table thead',
  '.sort-complex__label',
  '.timezone-picker__label',
  '.group-by-builder__clear-button',
  '.list-selection',
  '.upload__dragAndDropText, .upload__orText',
  '.dropzone',
  '.upload-relationship-details__meta',
  '.file-meta__size-type',
  '.popup-list-group-label',
  '.localizer-button__label',
  '.rs__placeholder, .rs__value-container',
  '.compare-version-moreVersions',
  '.view-version__time-elapsed',
  '.view-version__toggle-locales-label',
  '.rs__control .rs__placeholder',
  '.version-pill-label-date',
  '.iterable-diff__no-rows',
  '.LexicalEditorTheme__placeholder, .editor-placeholder',
  '.read-only input, input:read-only, textarea:read-only',
]

/** The look that Payload's own parts need to be read and reached by everybody. */
export const styles = `
${quiet.join(',\n')} { color: var(--theme-elevation-650); }
input::placeholder, textarea::placeholder { color: var(--theme-elevation-650); }
.array-field__add-row.btn, .blocks-field__add-row.btn { --btn-color: var(--theme-elevation-650); }
.tabs-field__tab-button { opacity: 1; color: var(--theme-elevation-650); }
.tabs-field__tab-button--active { color: var(--theme-text); }
`
