/**
 * What runs on the page of a draft, and on no page of a reader's: it tells the admin in whose frame
 * it stands that it is there (Payload's live preview), and loads itself again when the draft was
 * saved. It takes messages of the newsroom's own pages only.
 */
export const reloading = `
const admin = window.opener ?? window.parent
if (admin !== window) admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
let isFirst = true
window.addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin || data?.type !== 'payload-document-event') return
  if (isFirst && performance.now() < 2000) return void (isFirst = false)
  location.reload()
})
`
