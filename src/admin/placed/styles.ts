/** The look of a photo and of a box where a story places it: as a page prints them. */
export const styles = `
.newsroom-placed { margin: 0; padding: 0; border: 0; line-height: 1.5; color: var(--theme-text); overflow-wrap: anywhere; }
.newsroom-placed p { margin: 0 0 0.35em; }
.newsroom-placed__picture { display: block; max-width: 100%; max-height: 22rem; object-fit: contain; object-position: left; background: var(--theme-elevation-50); }
.newsroom-placed__missing { padding: 1.5rem; border: 1px dashed var(--theme-elevation-400); }
.newsroom-placed [data-style='caption'] { margin: 0.4em 0 0; font-size: 0.95em; }
.newsroom-placed [data-style='credit'], .newsroom-placed [data-style='made'] { font-size: 0.85em; color: var(--theme-elevation-650); }
.newsroom-placed--box { padding: 0.9rem 1.1rem; background: var(--theme-elevation-50); border-block-start: 3px solid var(--theme-elevation-800); }
.newsroom-placed [data-style='box-title'] { font-weight: 700; font-size: 1.15em; }
.newsroom-placed [data-style='box-quote'] { font-size: 1.2em; padding-inline-start: 0.8em; border-inline-start: 3px solid var(--theme-elevation-400); }
.newsroom-placed [data-style='box-work'] { text-align: end; }
.newsroom-placed [data-style='box-gloss'] { font-size: 0.95em; }
.newsroom-placed [data-style='box-point'] { font-weight: 600; counter-increment: newsroom-point; margin-block-start: 0.5em; }
.newsroom-placed--numbered [data-style='box-point']::before { content: counter(newsroom-point) '. '; }
.newsroom-placed [data-style='box-item'] { padding-inline-start: 1.6em; text-indent: -1em; }
.newsroom-placed [data-style='box-source'] { margin: 0.6em 0 0; font-size: 0.85em; color: var(--theme-elevation-650); }
.newsroom-placed--box { counter-reset: newsroom-point; }

.newsroom-block { position: relative; margin: 0.75rem 0; padding: 0.5rem 0.75rem; border: 1px solid var(--theme-elevation-150); border-radius: 4px; background: var(--theme-elevation-0); }
.newsroom-block__actions { display: flex; gap: 0.5rem; justify-content: flex-end; align-items: center; }
.newsroom-block__actions .btn { margin: 0; }
.newsroom-block__name { margin-inline-end: auto; font-size: 0.85em; color: var(--theme-elevation-650); }

.newsroom-shown .upload-relationship-details__imageAndDetails { display: none; }
.newsroom-shown .upload-relationship-details { justify-content: flex-end; }
`
